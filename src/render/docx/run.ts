import { element, elementWith } from "./element.ts";
import type { Content, Element } from "./element.ts";
import type { Format } from "./state.ts";

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;
const LINE_END_OR_TAB = /\r\n|[\n\r\u0085\u2028\u2029\t]/;

/** The text in a run. Line ends and tabs become Word's own elements: inside `w:t` they would be blanks. */
export function textRun(text: string, format: Format): Element {
  if (!LINE_END_OR_TAB.test(text)) return run([textElement(text)], format);
  const content = text
    .split(LINE_END)
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [element("w:br")]),
      ...line
        .split("\t")
        .flatMap((part, column) => [
          ...(column === 0 ? [] : [element("w:tab")]),
          ...(part === "" ? [] : [textElement(part)]),
        ]),
    ]);
  return run(content, format);
}

/** `w:r`. Word has a switch of its own for bold and slanted Thai, beside that for Latin (ISO 29500-1, 17.3.2.2). */
export function run(content: readonly Content[], { bold, italics }: Format): Element {
  if (!bold && !italics) return element("w:r", content);
  const properties = [
    ...(bold ? [element("w:b"), element("w:bCs")] : []),
    ...(italics ? [element("w:i"), element("w:iCs")] : []),
  ];
  return element("w:r", [element("w:rPr", properties), ...content]);
}

function textElement(text: string): Element {
  return elementWith("w:t", { "xml:space": "preserve" }, [text]);
}
