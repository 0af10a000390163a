import { join } from "node:path";
import { DiagnosticError } from "../../diagnostics/diagnostic.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { ReportFile } from "../../model/progress/reports.ts";
import { sha256 } from "../../output/sha256.ts";
import { writeAtomically } from "../../output/write-atomically.ts";
import type { Prepared } from "../../pipeline.ts";
import { assetReader } from "../asset-reader.ts";
import { readTemplate } from "../input.ts";
import { timed } from "../volume.ts";
import { progressLine } from "../progress-line.ts";
import { draftMark } from "./check-first.ts";
import type { DocumentRequest } from "./requests.ts";
import type { Run, Written } from "./run.ts";

/** What one document is made from. */
export interface DocumentFiles {
  /** The dossier's path. */
  readonly dossier: string;
  /** Read once: what was checked is what is printed. */
  readonly source: Uint8Array;
  /** What it says. */
  readonly said: Dossier;
  readonly reports: readonly ReportFile[];
}

/** Makes one document in every format that was asked for. Throws DiagnosticError, once per stage. */
export async function generateDocument(
  request: DocumentRequest,
  files: DocumentFiles,
  run: Run,
): Promise<void> {
  const { argv, io } = run;
  const { produce } = await import("../../pipeline.ts");
  const progress = progressLine(io, argv.json);
  const prepared = await timed(`เรียบเรียง ${request.kind}`, io, () => prepareDocument(request, files, run));
  io.trace(await sourcesText(prepared));
  if (argv.emit !== undefined) return io.stdout(`${await stageOf(prepared, argv.emit)}\n`);
  for (const format of argv.format) {
    progress.show(`กำลังสร้าง ${format.toUpperCase()} จาก ${files.dossier} …`);
    const start = io.elapsed();
    const { fileName, bytes, pages } = await timed(`สร้าง ${format.toUpperCase()} และอ่านกลับมาเทียบ`, io, () =>
      produce(prepared, format).finally(progress.clear),
    );
    const path = join(argv.out, fileName);
    if (run.isTaken(path)) throw takenTwice(path, files.dossier);
    await writeAtomically(path, bytes, io);
    const milliseconds = Math.round(io.elapsed() - start);
    const written = { file: path, format, pages, bytes: bytes.length, sha256: sha256(bytes), milliseconds };
    run.wrote(written);
    if (!argv.json) io.stdout(`${summary(written)}\n`);
  }
}

/** Composes one document, with all that its formats need. Throws DiagnosticError, once per stage. */
export async function prepareDocument(
  { kind, division }: DocumentRequest,
  { dossier: file, source, said, reports }: DocumentFiles,
  { argv, io, report }: Run,
): Promise<Prepared> {
  const { prepare } = await import("../../pipeline.ts");
  const { templateSources } = await import("../../template/sources.ts");
  const template = argv.template === undefined ? undefined : await readTemplate(argv.template, io);
  return prepare({
    source,
    file,
    dossier: said,
    kind,
    templates: templateSources(kind, template),
    frameworkFolders: argv.ita === undefined ? [] : [argv.ita],
    reports,
    ...(argv.round !== undefined && { round: argv.round }),
    ...(division !== undefined && { division }),
    readAsset: assetReader(io),
    ...(io.sourceDate && { date: io.sourceDate }),
    signatureFields: argv.signatureField,
    ...(argv.draft && { mark: draftMark }),
    report,
  });
}

/** What decides the words besides the dossier: the template, and the frameworks of its years. */
async function sourcesText({ dossier, job: { templates, frameworkFolders } }: Prepared): Promise<string> {
  const { frameworkPath } = await import("../../ita/load.ts");
  const paths = [dossier.assessment.fiscalYear, dossier.fiscalYear].flatMap(
    (year) => frameworkPath(year, { extraFolders: frameworkFolders }) ?? [],
  );
  return `แม่แบบ ${templates.main.name}\n${paths.map((path) => `กรอบการประเมิน ${path}\n`).join("")}`;
}

/** What a stage made, as text: the template's output, or the document tree. */
async function stageOf({ markup, document }: Prepared, stage: "markup" | "tree"): Promise<string> {
  if (stage === "markup") return markup.trimEnd();
  const { printTree } = await import("../../document/print.ts");
  return printTree(document);
}

/** A written file in a line: its name, pages where they are known, size and time. */
export function summary({ file, pages, bytes, milliseconds }: Written): string {
  const size = `${Math.ceil(bytes / 1024).toLocaleString("en-US")} KB`;
  return [file, ...(pages === null ? [] : [`${pages} หน้า`]), size, `${milliseconds} ms`].join("  ");
}

const takenTwice = (path: string, dossier: string): DiagnosticError =>
  new DiagnosticError([
    {
      code: "output/write",
      severity: "error",
      message: `“${path}” เพิ่งสร้างจากแฟ้มข้อมูลอื่นในคำสั่งเดียวกัน จึงไม่เขียนทับ`,
      place: { file: dossier },
      hints: ["ตั้ง agency.shortName ให้ต่างกัน หรือสั่งแยกกันโดยใช้ --out คนละโฟลเดอร์"],
    },
  ]);
