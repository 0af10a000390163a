import { basename } from "node:path";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { severityWords } from "../../../diagnostics/report.ts";
import type { Comment } from "../../../render/renderer.ts";
import type { Anchor } from "./anchors.ts";

/** Who says what stands in the comments. */
const author = "Saraban";

/** What the terminal says, as a comment; the place last, as it is what one looks up when the words are read. */
export function comment({ paragraph, span, isPrinted }: Anchor, diagnostic: Diagnostic): Comment {
  const { code, severity, message, hints } = diagnostic;
  const lines = [
    `${severityWords[severity]}: ${message}`,
    ...(isPrinted ? [] : ["ข้อความที่กล่าวถึงไม่ได้พิมพ์ในเอกสารนี้"]),
    ...hints.map((hint) => `วิธีแก้: ${hint}`),
    `${placeText(diagnostic)} [${code}]`,
  ];
  return { paragraph, span, author, lines };
}

function placeText({ place = {} }: Diagnostic): string {
  const { file, path, line } = place;
  const parts = [
    file === undefined ? undefined : basename(file),
    path,
    line === undefined ? undefined : `บรรทัด ${line}`,
  ];
  return `ที่: ${parts.filter((part) => part !== undefined).join(" ")}`;
}
