import { describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { guideTopics } from "../../src/commands/help/guide-pages.ts";
import { terminalPage } from "../../src/commands/help/terminal-page.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { guidePage, guidePages } from "../support/guide.ts";
import { memoryIo } from "../support/memory-io.ts";

/** What is said to a command line. */
async function said(...argv: readonly string[]) {
  const io = memoryIo();
  return { code: await run(argv, io), ...io.said };
}

describe("saraban help", () => {
  test("alone lists the pages with their titles", async () => {
    const { code, out } = await said("help");
    expect(code).toBe(exitCodes.success);
    for (const { name, title } of guideTopics())
      expect(out).toMatch(new RegExp(`saraban help ${name} +${title}`));
    expect(guideTopics().map(({ name }) => name)).toEqual([...guidePages]);
  });

  test.each(guidePages)("%s prints the page, every word of it, without its signs", async (page) => {
    const { code, out } = await said("help", page);
    expect(code).toBe(exitCodes.success);
    expect(out).not.toMatch(/^#|```|\]\(|\*\*|`/m);
    const words = (text: string): string => text.replace(/[^ก-๛a-zA-Z0-9]+/g, "");
    const plain = guidePage(page)
      .replace(/^```\w*$/gm, "")
      .replace(/(?<!!)\[([^\]]+)\]\((?!http)[^)]+\)/g, "$1")
      .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, "ภาพ $2 $1");
    expect(words(out)).toBe(words(plain));
  });

  test("with the name of a command prints that command's help", async () => {
    expect((await said("help", "archive", "add")).out).toBe((await said("archive", "add", "--help")).out);
  });

  test("asks for the nearest page", async () => {
    const { code, err } = await said("help", "legal-oficer");
    expect(code).toBe(exitCodes.usage);
    expect(err).toContain("หมายถึง saraban help legal-officer หรือไม่");
    expect((await said("help", "กขคง")).err).toContain("คู่มือที่มี: start, legal-officer");
  });
});

describe("a page on a terminal", () => {
  const plain = (markdown: string): string => terminalPage(markdown, { color: false });

  test("underlines headings as wide as they are", () => {
    expect(plain("# ปีที่\n\n## ก้าว\n")).toBe("ปีที่\n==\n\nก้าว\n---\n");
  });

  test("sets commands apart, empty lines between them too", () => {
    expect(plain("สั่ง\n\n```console\nsaraban a\n\nsaraban b\n```\n\nแล้ว")).toBe(
      "สั่ง\n\n    saraban a\n    \n    saraban b\n\nแล้ว\n",
    );
  });

  test("sets tables in columns, and says what pictures and links say", () => {
    expect(plain("| ก | ข |\n| --- | ---: |\n| ยาวกว่า | `x` |")).toBe("  ก       ข\n  ยาวกว่า  x\n");
    expect(plain("![ภาพหน้า](a.png) [คู่มือ](b.md) [เว็บ](https://a.example) <https://b.example>")).toBe(
      "[ภาพ a.png: ภาพหน้า] คู่มือ เว็บ (https://a.example) https://b.example\n",
    );
  });

  test("uses colours where there are", () => {
    expect(terminalPage("# ก\n\n`x` **ข**", { color: true })).toBe(
      "\u001b[1mก\u001b[0m\n=\n\n\u001b[36mx\u001b[0m \u001b[1mข\u001b[0m\n",
    );
  });
});
