import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readPdf } from "../../../src/read/pdf/index.ts";
import { compressedPdf, onePage, rawPdf, show, updatedPdf } from "../../support/raw-pdf.ts";
import { taggedPdf } from "../../support/tagged-pdf.ts";

function text(bytes: Uint8Array): string {
  return readPdf(bytes)
    .lines.map((line) => line.text)
    .join("|");
}

describe("a PDF file", () => {
  test("is read where objects and cross-reference are packed into streams", () => {
    expect(text(compressedPdf(onePage(show("packed"))))).toBe("packed");
  });

  test("saved again by appending says what it says last", () => {
    const before = rawPdf(onePage(show("before") + show("same", 72, 500)));
    const after = updatedPdf(before, { 4: { dict: "", stream: show("after") } });
    expect(text(after)).toBe("after");
    expect(text(updatedPdf(after, { 4: { dict: "", stream: show("at last") } }))).toBe("at last");
    expect(text(before)).toBe("before|same");
  });

  test("is read with a stream whose Length stands elsewhere or is wrong", () => {
    const content = show("words");
    const withLength = (length: string): Uint8Array =>
      rawPdf({
        ...onePage(""),
        4: { dict: `/Length ${length}`, stream: content },
        11: String(content.length),
      });
    expect(text(withLength("11 0 R"))).toBe("words");
    expect(text(withLength("7"))).toBe("words");
    expect(text(withLength("99999"))).toBe("words");
  });

  test("is read with deflated content in several streams", () => {
    const objects = onePage("", { page: "/Contents [4 0 R 7 0 R]" });
    const half = { dict: "/Filter /FlateDecode", stream: deflateSync(show("one")) };
    const page = "<< /Type /Page /Parent 2 0 R /Contents [4 0 R 7 0 R] /Resources 5 0 R >>";
    const bytes = rawPdf({ ...objects, 3: page, 4: half, 7: { dict: "", stream: show("two", 72, 500) } });
    expect(text(bytes)).toBe("one|two");
  });

  test("gives strings with escapes, octal codes, nested brackets and hexadecimal digits", () => {
    const content = "BT /F1 12 Tf 72 700 Td (a\\(b\\) (c) \\101\\\n\\\\) Tj 0 -20 Td <414> Tj ET\n";
    expect(text(rawPdf(onePage(content)))).toBe("a(b) (c) A\\|A@");
  });

  test("carries attachments: name, relationship, media type and every byte", async () => {
    const data = Buffer.from('{"หน่วยงาน": "อบต.หินดาด"}');
    const bytes = await taggedPdf((document) => {
      document.text("แนบ", 72, 72);
      document.file(data, {
        name: "ข้อมูล.json",
        type: "application/json",
        relationship: "Source",
        creationDate: new Date(0),
      });
    });
    expect(readPdf(bytes).attachments).toEqual([
      {
        name: "ข้อมูล.json",
        relationship: "Source",
        mediaType: "application/json",
        bytes: new Uint8Array(data),
      },
    ]);
  });
});
