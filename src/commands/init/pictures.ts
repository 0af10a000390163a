import { join } from "node:path";
import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Io } from "../../io.ts";
import type { WrittenDossier } from "../../model/dossier.ts";
import { confirmationComment } from "../../model/confirmation.ts";
import type { Predecessor } from "./predecessor.ts";

/** The dossier with the emblem that can be printed, and what is to be written beside it. */
export interface Illustrated {
  readonly dossier: WrittenDossier;
  /** By path in the dossier's folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly warnings: readonly Diagnostic[];
}

/**
 * Fetches the emblem that a dossier names, unless a file of that name lies in the new folder already: that one is the
 * office's. A seal that is nowhere is left out, so that a draft can be made, and asked for.
 */
export async function withEmblem(
  dossier: WrittenDossier,
  folder: string,
  { readPicture }: Pick<Predecessor, "readPicture">,
  io: Io,
): Promise<Illustrated> {
  const emblem = dossier.agency.emblem;
  const file = emblem === undefined || emblem.type === "none" ? undefined : emblem.file;
  if (emblem === undefined || file === undefined) return { dossier, files: new Map(), warnings: [] };
  const theirs = await readPicture(file).catch(faultsOf);
  const mine = (await io.kindOf(join(folder, file))) !== undefined;
  if (mine) return { dossier, files: new Map(), warnings: await otherThan(theirs, join(folder, file), io) };
  if (theirs instanceof Uint8Array) return { dossier, files: new Map([[file, theirs]]), warnings: [] };
  const warnings = theirs.map((fault): Diagnostic => ({ ...fault, severity: "warning" }));
  if (emblem.type === "garuda") return { dossier, files: new Map(), warnings };
  return { dossier: withoutSeal(dossier, emblem), files: new Map(), warnings };
}

function withoutSeal(dossier: WrittenDossier, seal: object): WrittenDossier {
  const $comment = confirmationComment(`นำแฟ้มตรามาวางข้างแฟ้มนี้ แล้วเขียนตรากลับเป็น ${JSON.stringify(seal)}`);
  const emblem = { $comment, type: "none" } as const;
  return { ...dossier, agency: { ...dossier.agency, emblem } };
}

function faultsOf(error: unknown): readonly Diagnostic[] {
  if (error instanceof DiagnosticError) return error.diagnostics;
  throw error;
}

async function otherThan(
  theirs: Uint8Array | readonly Diagnostic[],
  file: string,
  io: Io,
): Promise<readonly Diagnostic[]> {
  if (!(theirs instanceof Uint8Array) || Buffer.compare(theirs, await io.readFile(file)) === 0) return [];
  return [
    {
      code: "model/asset",
      severity: "warning",
      message: `มีภาพ “${file}” อยู่แล้วและไม่เหมือนของปีก่อน จึงไม่เขียนทับ`,
      place: { file },
      hints: ["ถ้าต้องการภาพของปีก่อน ให้คัดลอกมาแทนเอง"],
    },
  ];
}

/** What to say of a picture that a finished file does not carry. */
export const noPictureIn = (file: string, source: string): DiagnosticError =>
  new DiagnosticError([
    {
      code: "model/asset",
      severity: "error",
      message: `แฟ้ม PDF และ DOCX ไม่มีแฟ้มภาพ “${source}” แยกไว้ให้คัดลอก`,
      place: { file },
      hints: [`คัดลอก ${source} จากโฟลเดอร์ของปีก่อนมาวางข้างแฟ้มข้อมูลใหม่`],
    },
  ]);
