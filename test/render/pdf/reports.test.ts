import { describe, expect, test } from "vitest";
import { document, paragraph, row, section, table } from "../../../src/document/builders.ts";
import type { Block } from "../../../src/document/nodes.ts";
import { readPdf } from "../../../src/read/pdf/index.ts";
import { renderPdf } from "../../../src/render/pdf/index.ts";
import { renderInput } from "../../support/render-input.ts";

const inputOf = (blocks: readonly Block[]) => renderInput(document({ title: "ทดสอบ" }, [section(blocks)]));

describe("what the officer is told", () => {
  test("is each character without a glyph, with its count and a line that has it", async () => {
    const input = inputOf([paragraph("ติ๊ก ☑ หนึ่ง ☑"), paragraph("ยิ้ม 😀")]);
    const { bytes } = await renderPdf(input);
    expect(input.reported.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      "render/missing-glyph warning",
      "render/missing-glyph warning",
    ]);
    expect(input.reported[0]!.message).toMatch(/“☑” \(U\+2611\).*2 แห่ง.*“ติ๊ก ☑ หนึ่ง ☑”/u);
    expect(input.reported[1]!.message).toContain("U+1F600");
    expect(readPdf(bytes).paragraphs.map(({ text }) => text)).toEqual(["ติ๊ก ☑ หนึ่ง ☑", "ยิ้ม 😀"]);
  });

  test("is each character that nobody sees, and that is not printed", async () => {
    const input = inputOf([paragraph("ก\u0007ข")]);
    await renderPdf(input);
    expect(input.reported[0]!.message).toMatch(/มองไม่เห็น U\+0007 1 แห่ง/u);
    expect(input.reported[0]!.hints.join()).toContain("ลบ");
  });

  test("is what a wrong conversion left behind, which is printed as a sign and means itself", async () => {
    const input = inputOf([paragraph("คณะทำ\ufffdงาน\ufffc")]);
    const { bytes } = await renderPdf(input);
    expect(input.reported.map(({ message }) => /U\+FFF./.exec(message)?.[0])).toEqual(["U+FFFD", "U+FFFC"]);
    const [read] = readPdf(bytes).paragraphs;
    expect([read!.text, read!.actualText]).toEqual(["คณะทำ\ufffdงาน\ufffc", "คณะทำ\ufffdงาน\ufffc"]);
  });

  test("counts a character once where the page only repeats it", async () => {
    const head = [row(["☑", "หัว"])];
    const body = Array.from({ length: 90 }, (_, i) => row([String(i), "ก"]));
    const input = inputOf([table({ label: "ตาราง", shares: [50, 50], head, body })]);
    expect((await renderPdf(input)).pages).toBeGreaterThan(2);
    expect(input.reported[0]!.message).toContain(" 1 แห่ง");
  });

  test("is nothing for what our faces have", async () => {
    const input = inputOf([
      paragraph("ก-ฮ ๐๑๒ ฿ “ ” ‘ ’ – — … ๏ ๚ ๛ A-Z a-z 0-9 é ü © ® % & @ # * / \\ [ ] { }"),
    ]);
    await renderPdf(input);
    expect(input.reported).toEqual([]);
  });
});
