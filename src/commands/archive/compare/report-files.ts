import { join } from "node:path";
import { payloadFolder } from "../../../archive/bag-names.ts";
import { DiagnosticError, type Report } from "../../../diagnostics/diagnostic.ts";
import { withContents } from "../../../document/contents.ts";
import { withThaiDigits } from "../../../document/digits.ts";
import { parseMarkup } from "../../../document/parse.ts";
import { emblemWarning } from "../../../emblem-warning.ts";
import { finishedFile, onItsPages } from "../../../finished-file.ts";
import { loadFontFaces } from "../../../fonts/faces.ts";
import type { Io } from "../../../io.ts";
import { largeDocumentWarnings } from "../../../large-document.ts";
import { outputFileName } from "../../../output/file-name.ts";
import { writeAtomically } from "../../../output/write-atomically.ts";
import { picturesOf } from "../../../pictures.ts";
import type { Format } from "../../../render/index.ts";
import type { RenderInput } from "../../../render/renderer.ts";
import { optionsOf, propertiesOf, unbreakableWords } from "../../../render-input.ts";
import { archivePapers } from "../../../template/archive-papers.ts";
import { compiledTemplate } from "../../../template/compiled.ts";
import { sealed } from "../../../template/sealed.ts";
import { templateSources } from "../../../template/sources.ts";
import { yearComparisonView } from "../../../template/view/year-comparison/view.ts";
import { readTemplate } from "../../input.ts";
import { progressLine } from "../../progress-line.ts";
import { payloadOf, recordOf, verifyFolder, type Bag } from "../bags.ts";
import { keptYear } from "../year.ts";
import type { KeptYears } from "./kept-years.ts";

/** What the officer asked for. */
export interface ReportOrder {
  readonly formats: readonly Format[];
  readonly out: string;
  /** The office's own template. */
  readonly template: string | undefined;
}

/** Where it is made, and who is told. */
export interface ReportRun {
  readonly io: Io;
  /** Says nothing but what is reported. */
  readonly quiet: boolean;
  readonly report: Report;
}

/** One written file, as told in `--json`. `pages` is null where only the reader's program can tell. */
export interface ReportFile {
  readonly file: string;
  readonly format: Format;
  readonly pages: number | null;
  readonly bytes: number;
}

const paper = "year-comparison";

/**
 * Writes the comparison as a report. It says that the bags are unaltered, so they are verified first. It carries no data: the
 * archive has them. Throws DiagnosticError, once per stage.
 */
export async function writeReport(
  compared: KeptYears,
  { formats, out, template }: ReportOrder,
  run: ReportRun,
): Promise<readonly ReportFile[]> {
  const { io, quiet } = run;
  const progress = progressLine(io, quiet);
  progress.show("กำลังตรวจชุดเอกสารในคลัง …");
  await refuseAltered(compared.bags, io).finally(progress.clear);
  const input = await renderInput(compared, template, run);
  const { fiscalYear, agency } = compared.years.at(-1)!.dossier;
  const about = compared.bags.slice(0, -1).map((bag) => earlierName(bag, compared.bags));
  const files: ReportFile[] = [];
  for (const format of formats) {
    progress.show(`กำลังสร้าง ${format.toUpperCase()} …`);
    const { bytes, pages } = await finishedFile(input, format).finally(progress.clear);
    const name = outputFileName({ fiscalYear, kind: paper, about, agency: agency.shortName, format });
    const file = join(out, name);
    await writeAtomically(file, bytes, io);
    files.push({ file, format, pages, bytes: bytes.length });
    if (!quiet) io.stdout(`${file}${pages === null ? "" : `  ${pages} หน้า`}\n`);
  }
  return files;
}

async function refuseAltered(bags: readonly Bag[], io: Io): Promise<void> {
  const faults = [];
  for (const { folder } of bags) faults.push(...(await verifyFolder(folder, io)));
  if (faults.length > 0) throw new DiagnosticError(faults);
}

/** `2567`, or `2568-v001` beside another version of that year. */
function earlierName({ fiscalYear, version }: Bag, bags: readonly Bag[]): string {
  const isAlone = bags.filter((bag) => bag.fiscalYear === fiscalYear).length === 1;
  return isAlone ? String(fiscalYear) : `${fiscalYear}-v${String(version).padStart(3, "0")}`;
}

async function renderInput(
  compared: KeptYears,
  template: string | undefined,
  { io, report }: ReportRun,
): Promise<RenderInput> {
  const { dossier } = compared.years.at(-1)!;
  const main = template === undefined ? undefined : await readTemplate(template, io);
  const sources = templateSources(paper, main);
  const fill = compiledTemplate(paper, sources, archivePapers[paper].fields);
  const markup = fill(sealed(yearComparisonView(compared)));
  const parsed = withThaiDigits(parseMarkup(markup, `ผลของแม่แบบ ${sources.main.name}`));
  const document = withContents(parsed);
  largeDocumentWarnings(document).forEach(report);
  const last = await lastYear(compared, io, report);
  const warning = emblemWarning(document, last.file);
  if (warning) report({ ...warning, hints: ["ปีนั้นเก็บไว้โดยไม่มีภาพตรา"] });
  const input: RenderInput = {
    document,
    assets: await picturesOf({ dossier, file: last.file, filed: [], files: [] }, last.readAsset),
    fonts: loadFontFaces(),
    unbreakable: unbreakableWords(dossier),
    properties: propertiesOf(dossier, document, io.sourceDate),
    options: optionsOf(dossier, false),
    report,
  };
  return { ...input, document: await onItsPages(input) };
}

/** The year whose emblem and style the report has. */
async function lastYear({ bags, years }: KeptYears, io: Io, report: Report) {
  const bag = bags.at(-1)!;
  const [record, payload] = [await recordOf(bag, io), await payloadOf(bag, io)];
  const folder = join(bag.folder, payloadFolder);
  return keptYear({ record, dossier: years.at(-1)!.dossier, folder }, payload, report);
}
