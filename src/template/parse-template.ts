import Handlebars from "handlebars";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { placeAtLine, placeAtOffset, type SourceText } from "../diagnostics/source-text.ts";
import { nestingFault } from "./nesting.ts";

/** What reading a template gives: its syntax tree, or why there is none. */
export type Parsed =
  { readonly program: hbs.AST.Program } | { readonly program?: never; readonly diagnostic: Diagnostic };

/** Reads a Handlebars template. Only text is ever read: a ready-made syntax tree would be compiled unseen (CVE-2026-33937). */
export function parseTemplate(source: SourceText): Parsed {
  const tooDeep = nestingFault(source);
  if (tooDeep) return { diagnostic: tooDeep };
  try {
    return { program: Handlebars.parse(source.text) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { diagnostic: syntaxDiagnostic(error, source) };
  }
}

function syntaxDiagnostic(error: Error, source: SourceText): Diagnostic {
  const { offset, message, hint } = faultOf(error, source);
  const place =
    typeof offset === "number"
      ? placeAtOffset(source, offset)
      : placeAtLine(source, offset.line, offset.unitsBefore);
  return { code: "template/syntax", severity: "error", message, place, hints: [hint] };
}

interface SyntaxFault {
  readonly offset: number | { readonly line: number; readonly unitsBefore: number };
  readonly message: string;
  readonly hint: string;
}

function faultOf(error: Error, source: SourceText): SyntaxFault {
  const located = locationOf(error);
  const mismatch = /^(.+) doesn't match (.+?) - \d+:\d+$/.exec(error.message);
  if (located && mismatch) {
    const [, open = "", close = ""] = mismatch;
    const hint = `ปิด {{#${open}}} ด้วย {{/${open}}} ก่อน`;
    return { offset: located, message: `{{#${open}}} ถูกปิดด้วย {{/${close}}}`, hint };
  }
  if (located) {
    return { offset: located, message: "ชื่อข้อมูลเขียนไม่ถูกต้อง", hint: "ใช้ ../ ได้เฉพาะข้างหน้าสุดของชื่อ" };
  }
  if (error.message.endsWith("got 'EOF'")) return unclosed(source);
  const offset = tagBefore(source.text, pointedOffset(error.message, source.text));
  return { offset, ...wordsFor(error.message) };
}

/** Handlebars' own exceptions carry a place; those of its grammar do not. */
function locationOf(error: Error): { readonly line: number; readonly unitsBefore: number } | undefined {
  if (!("lineNumber" in error && "column" in error)) return undefined;
  const { lineNumber: line, column } = error;
  return typeof line === "number" && typeof column === "number" ? { line, unitsBefore: column } : undefined;
}

function wordsFor(message: string): Pick<SyntaxFault, "message" | "hint"> {
  const [, got] = /got '(\w+)'$/.exec(message) ?? [];
  if (got === "OPEN_ENDBLOCK") return { message: "แท็กปิดบล็อกไม่มีแท็กเปิด", hint: "ลบออก หรือเติม {{#…}} ไว้ข้างหน้า" };
  if (got === "INVERSE")
    return { message: "{{else}} อยู่นอกบล็อก", hint: "ใช้ {{else}} ภายใน {{#if}} หรือ {{#each}}" };
  return { message: "แท็ก {{…}} เขียนไม่ถูกต้อง", hint: "ปิดแท็กด้วย }} ให้ครบ และเขียนชื่อข้อมูลเพียงชื่อเดียว" };
}

/** The grammar finds an unclosed block at the end of the text; the author wants to know which one. */
function unclosed({ text }: SourceText): SyntaxFault {
  const open: { readonly offset: number; readonly name: string }[] = [];
  for (const { 0: tag, 1: sign, 2: name = "", index } of text.matchAll(blockTags)) {
    if (tag.startsWith("{{!")) continue;
    if (sign === "/") open.pop();
    else open.push({ offset: index, name });
  }
  const { offset, name } = open.at(-1) ?? { offset: text.length, name: "…" };
  return { offset, message: `{{#${name}}} ยังไม่ปิด`, hint: `เติม {{/${name}}}` };
}

const blockTags = /\{\{!--[^]*?--\}\}|\{\{![^]*?\}\}|\{\{~?([#^/])[>*]?\s*([^\s}~]+)/g;

/**
 * The grammar shows where it stopped only as a picture: a piece of the text without line ends, and a pointer under it.
 * Answers the offset in the text, its end when the piece is not found.
 */
function pointedOffset(message: string, text: string): number {
  const [, shown = "", pointer = ""] = message.split("\n");
  const cut = shown.startsWith("...") ? 3 : 0;
  const piece = shown.slice(cut).replace(/\.\.\.$/, "");
  const kept = Array.from(text.matchAll(/[^\n]/gs), ({ index }) => index);
  const at = text.replaceAll("\n", "").indexOf(piece);
  return (at < 0 ? undefined : kept[at + pointer.length - 1 - cut]) ?? text.length;
}

/** Where the tag begins that the offset stands in or behind. */
function tagBefore(text: string, offset: number): number {
  return Math.max(0, text.lastIndexOf("{{", offset));
}
