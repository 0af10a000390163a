import { join } from "node:path";
import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Io } from "../../io.ts";
import type { Framework } from "../../ita/framework.ts";
import type { WrittenDossier } from "../../model/dossier.ts";
import type { FrameworkOf } from "../../model/framework-faults.ts";
import { writeAtomically } from "../../output/write-atomically.ts";
import type { Change } from "../../succession/change.ts";
import type { PlacedOldYear } from "../../succession/old-years.ts";
import { jsonFile } from "../new-file.ts";
import type { Predecessor } from "./predecessor.ts";

/** Where the new year begins, and by what. */
export interface NewYearRequest {
  /** What the officer named: a dossier, a folder, a bag, a PDF or DOCX. */
  readonly from: string;
  /** The folder of the new dossier. */
  readonly folder: string;
  /** The new dossier. */
  readonly file: string;
  /** Its schema. */
  readonly schemaName: string;
  /** A folder of the agency's own frameworks. */
  readonly ita: string | undefined;
}

/** What was begun, for the officer to be told. */
export interface NewYear {
  readonly file: string;
  /** Last year's dossier, as it is called in messages. */
  readonly from: string;
  /** Buddhist Era. */
  readonly fiscalYear: number;
  readonly changes: readonly Change[];
  readonly oldYears: readonly PlacedOldYear[];
  readonly warnings: readonly Diagnostic[];
}

/** Writes the dossier of the year after another one, with its schema and emblem. Throws DiagnosticError; nothing is written then. */
export async function beginNewYear(request: NewYearRequest, io: Io): Promise<NewYear> {
  const { readPredecessor } = await import("./predecessor.ts");
  const { withEmblem } = await import("./pictures.ts");
  const { dossierJsonSchema } = await import("../../model/json-schema.ts");
  const { file, folder, schemaName, ita } = request;
  const own = ita === undefined ? [] : [ita];
  const predecessor = await readPredecessor(request.from, own, io);
  const { written, changes, after, missing } = await succeeding(predecessor, own);
  const illustrated = await withEmblem(written, folder, predecessor, io);
  const schema = { $schema: `./${schemaName}` };
  // Twice: it stands first, and last year's own does not come back.
  const bytes = jsonFile({ ...schema, ...illustrated.dossier, ...schema });
  const { fiscalYear } = illustrated.dossier;
  const oldYears = await readBack(bytes, { file, fiscalYear, after });
  for (const [path, picture] of illustrated.files) await writeAtomically(join(folder, path), picture, io);
  await writeAtomically(join(folder, schemaName), jsonFile(dossierJsonSchema()), io);
  await writeAtomically(file, bytes, io);
  const warnings = [...predecessor.warnings, ...illustrated.warnings, ...missing];
  return { file, from: predecessor.file, fiscalYear, changes, oldYears, warnings };
}

interface Succeeding {
  readonly written: WrittenDossier;
  readonly changes: readonly Change[];
  readonly after: FrameworkOf;
  /** What to say where the new year itself has no framework yet. */
  readonly missing: readonly Diagnostic[];
}

async function succeeding(
  { source, file, frameworkFolders }: Predecessor,
  own: readonly string[],
): Promise<Succeeding> {
  const { readJson } = await import("../../json/json-text.ts");
  const { frameworkFinder } = await import("../../ita/load.ts");
  const { dossierIn } = await import("../../model/parse.ts");
  const { succeed } = await import("../../succession/succeed.ts");
  const { tellLostComments } = await import("../../succession/lost-comments.ts");
  const json = readJson(source, file);
  const before = frameworkFinder([...own, ...frameworkFolders]);
  const after = frameworkFinder(own);
  const { fiscalYear } = dossierIn(json, before);
  const assessed = await neededFramework(fiscalYear, own);
  const typed = JSON.parse(json.source.text) as WrittenDossier;
  const { dossier, changes: made } = succeed(typed, { assessed, before, after });
  const changes = [...made];
  tellLostComments(json.comments(), (change) => void changes.push(change));
  return { written: dossier, changes, after, missing: await missingFramework(fiscalYear + 1, own) };
}

/** Without the framework of the year that is assessed now, no dossier of the new year can be read. Throws DiagnosticError `model/framework`. */
async function neededFramework(fiscalYear: number, extraFolders: readonly string[]): Promise<Framework> {
  const { findFramework } = await import("../../ita/load.ts");
  const framework = findFramework(fiscalYear, { extraFolders });
  if (framework !== undefined) return framework;
  const why = `มาตรการปี ${fiscalYear + 1} ตอบผลการประเมินปี ${fiscalYear} จึงเริ่มไม่ได้ถ้ายังไม่มีกรอบของปีนั้น`;
  throw new DiagnosticError([await missing(fiscalYear, extraFolders, { severity: "error", hint: why })]);
}

/** The new year's own framework says topics and item codes; a dossier can be begun without it. */
async function missingFramework(
  fiscalYear: number,
  extraFolders: readonly string[],
): Promise<readonly Diagnostic[]> {
  const { findFramework } = await import("../../ita/load.ts");
  if (findFramework(fiscalYear, { extraFolders }) !== undefined) return [];
  const meanwhile = "ระหว่างนี้ทำต่อได้ หัวข้อที่กรอบของปีที่ประเมินไม่มี เขียนเป็นถ้อยคำไว้ให้แล้ว";
  return [await missing(fiscalYear, extraFolders, { severity: "warning", hint: meanwhile })];
}

async function missing(
  fiscalYear: number,
  extraFolders: readonly string[],
  { severity, hint }: { readonly severity: "error" | "warning"; readonly hint: string },
): Promise<Diagnostic> {
  const { missingFramework: about } = await import("../../ita/load.ts");
  const { message, hints } = about(fiscalYear, { extraFolders });
  const ownFolder = `หรือวาง ${fiscalYear}.json ในโฟลเดอร์ของหน่วยงาน แล้วระบุโฟลเดอร์นั้นด้วย --ita`;
  return { code: "model/framework", severity, message, hints: [...hints, ownFolder, hint] };
}

/** What was made must be a sound dossier before anyone gets it. */
async function readBack(
  bytes: Uint8Array,
  {
    file,
    fiscalYear,
    after,
  }: { readonly file: string; readonly fiscalYear: number; readonly after: FrameworkOf },
): Promise<readonly PlacedOldYear[]> {
  const { readJson } = await import("../../json/json-text.ts");
  const { dossierIn } = await import("../../model/parse.ts");
  const { placedOldYears } = await import("../../succession/old-years.ts");
  const json = readJson(bytes, file);
  dossierIn(json, after);
  return placedOldYears(json, fiscalYear);
}
