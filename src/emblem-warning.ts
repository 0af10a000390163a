import { dirname } from "node:path";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { DocumentNode } from "./document/nodes.ts";
import { readJson } from "./json/json-text.ts";

/** A dossier as it stands on disk, and its name. */
interface Source {
  readonly source: Uint8Array | string;
  readonly file: string;
}

/** The warning `render/emblem-missing` for a document that prints the empty frame of an emblem; undefined for any other. */
export function emblemWarning(document: DocumentNode, { source, file }: Source): Diagnostic | undefined {
  const blocks = document.children.flatMap(({ children }) => children);
  const frame = blocks.find((block) => block.type === "emblem" && block.picture === undefined);
  if (frame?.type !== "emblem") return undefined;
  return {
    code: "render/emblem-missing",
    severity: "warning",
    message: `ยังไม่มีภาพ${frame.label} จึงเว้นกรอบขนาดจริงไว้`,
    place: readJson(source, file).placeOf(["agency", "emblem"]),
    hints: [`วางแฟ้มภาพในโฟลเดอร์ “${dirname(file)}” แล้วเพิ่มชื่อแฟ้มใน emblem เช่น "file": "garuda.png"`],
  };
}
