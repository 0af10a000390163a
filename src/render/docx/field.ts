import { element, elementWith } from "./element.ts";
import type { Content, Element } from "./element.ts";

/** One end or the middle of a field (ISO 29500-1, 17.16.18). */
export const fieldMark = (type: "begin" | "separate" | "end"): Element =>
  element("w:r", [elementWith("w:fldChar", { "w:fldCharType": type })]);

/** From the beginning of a field to its result. */
export const fieldStart = (instruction: string): readonly Content[] => [
  fieldMark("begin"),
  element("w:r", [elementWith("w:instrText", { "xml:space": "preserve" }, [` ${instruction} `])]),
  fieldMark("separate"),
];
