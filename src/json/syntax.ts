import { printParseErrorCode, visit, type ParseErrorCode } from "jsonc-parser";
import { DiagnosticError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { placeAtOffset, type SourceText } from "../diagnostics/source-text.ts";
import { errorAt } from "./fault.ts";
import { syntaxSentence } from "./syntax-sentences.ts";

/** After so many faults the text is hardly JSON at all, and more of them would not help. */
const maximumFaults = 10;

/** After these the parser has lost its way, and what it says next is of its own making. */
const derailing: ReadonlySet<string> = new Set(["UnexpectedEndOfString"]);

/** Faults that are seen at the next token, and mended right after the one before. */
const mendedBefore: ReadonlySet<string> = new Set([
  "CommaExpected",
  "ColonExpected",
  "CloseBraceExpected",
  "CloseBracketExpected",
]);

/**
 * The value of a JSON text, by the engine's own parser. Throws DiagnosticError with what keeps a text from being JSON
 * (RFC 8259): one fault a line, the first ten. undefined where only the engine finds fault.
 */
export function checkSyntax(source: SourceText): unknown {
  checkBeginning(source);
  try {
    return JSON.parse(source.text) as unknown;
  } catch {
    findFaults(source);
    return undefined;
  }
}

function findFaults(source: SourceText): void {
  const faults: Diagnostic[] = [];
  const enough = new Error("enough");
  let nextLine = 0;
  const onError = (code: ParseErrorCode, offset: number, length: number): void => {
    if (offset < nextLine) return;
    const name = printParseErrorCode(code);
    faults.push(syntaxFault(source, name, offset, length));
    const lineEnd = source.text.indexOf("\n", offset);
    nextLine = lineEnd + 1;
    if (lineEnd < 0 || faults.length === maximumFaults || derailing.has(name)) throw enough;
  };
  try {
    visit(source.text, { onError }, { disallowComments: true });
  } catch (error) {
    if (error !== enough) throw error;
  }
  if (faults.length > 0) throw new DiagnosticError(faults);
}

/** Another kind of file would be faulty in every line; one sentence says it. */
function checkBeginning(source: SourceText): void {
  const offset = source.text.search(/\S/);
  if (/[[{"\d\-/]|true|false|null/y.test(source.text.slice(offset, offset + 5))) return;
  throw new DiagnosticError([
    errorAt(placeAtOffset(source, offset), "model/json", {
      message: "แฟ้มนี้ไม่ใช่ข้อมูล JSON",
      hints: [
        "แฟ้มข้อมูลต้องขึ้นต้นด้วยวงเล็บปีกกา {",
        "สร้างแฟ้มข้อมูลด้วย saraban init หรือแบบรายงานด้วย saraban progress new",
      ],
    }),
  ]);
}

function syntaxFault(source: SourceText, code: string, offset: number, length: number): Diagnostic {
  const token = source.text.slice(offset, offset + length);
  const before = source.text.slice(Math.max(0, offset - 200), offset).trimEnd();
  const place = placeAtOffset(source, faultOffset(source.text, code, offset, token));
  return errorAt(place, "model/json", syntaxSentence({ code, token, before }));
}

/** The parser names the token; the officer wants the character, and a missing comma where it belongs. */
function faultOffset(text: string, code: string, offset: number, token: string): number {
  if (mendedBefore.has(code)) return text.slice(0, offset).trimEnd().length;
  if (code === "InvalidEscapeCharacter")
    return offset + escapeAt(token, (escape) => !/^["\\/bfnrtu]/.test(escape));
  if (code === "InvalidUnicode")
    return offset + escapeAt(token, (escape) => /^u(?![0-9a-f]{4})/i.test(escape));
  if (code === "InvalidCharacter") return offset + token.search(/[\u0000-\u001f]/);
  return offset;
}

/** Where the first escape stands whose letter and next four characters are as asked. */
function escapeAt(token: string, isMeant: (escape: string) => boolean): number {
  for (const { index } of token.matchAll(/\\./gs)) {
    if (isMeant(token.slice(index + 1, index + 6))) return index;
  }
  return 0;
}
