import { Document, Paragraph } from "docx";
import type { IPropertiesOptions } from "docx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../../src/render/docx/compile.ts";
import { element, elementWith, SectionChild, valued } from "../../../src/render/docx/element.ts";
import type { Element } from "../../../src/render/docx/element.ts";
import { withElements, withStandIns } from "../../../src/render/docx/stand-ins.ts";

const run = (text: string): Element =>
  element("w:r", [
    element("w:rPr", [valued("w:sz", 32)]),
    elementWith("w:t", { "xml:space": "preserve" }, [text]),
  ]);
const paragraphs = (texts: readonly string[]): readonly Element[] =>
  texts.map((text) => element("w:p", [element("w:pPr"), valued("w:tag", text), run(text)]));
const body = (children: readonly (SectionChild | Paragraph)[]): IPropertiesOptions => ({
  sections: [{ children }],
});
const documentXml = (options: IPropertiesOptions): string =>
  compile(new Document(options), []).get("word/document.xml") as string;

// Control characters never come this far, and docx takes words in braces for names of pictures.
const text = fc.string({ unit: fc.constantFrom(..."กำ่ 🙂<saraban/>&\"'\t\n\u00a0") });

test("plain elements stand in the file as docx itself would write them", () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const options = body(paragraphs(texts).map((each) => new SectionChild(each)));
      const { options: lean, elements } = withStandIns(options);
      expect(withElements(documentXml(lean), elements)).toBe(documentXml(options));
    }),
    { numRuns: 30 },
  );
});

test("what only docx can write keeps its place between them", () => {
  const [first, last] = paragraphs(["ก", "ข"]).map((each) => new SectionChild(each));
  const mixed = new SectionChild(element("w:p", [new Paragraph("ค")]));
  const options = body([first!, mixed, new Paragraph("ง"), last!]);
  const { options: lean, elements } = withStandIns(options);
  expect(elements).toEqual([first!.element, last!.element]);
  expect(withElements(documentXml(lean), elements)).toBe(documentXml(options));
});
