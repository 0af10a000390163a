import { join } from "node:path";
import type { Argv } from "yargs";
import type { Command } from "../cli.ts";
import { DiagnosticError, type Diagnostic, type Report } from "../diagnostics/diagnostic.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { writeAtomically } from "../output/write-atomically.ts";
import { formats, type Format } from "../render/index.ts";
import type { DocumentKind } from "../template/kinds.ts";
import type { Prepared } from "../pipeline.ts";
import { assetReader } from "./asset-reader.ts";
import { readInput, readTemplate } from "./input.ts";
import { progressLine } from "./progress-line.ts";
import { exitCodeOf, say, usageError } from "./speech.ts";

interface Arguments {
  readonly dossiers: readonly string[];
  readonly kind: DocumentKind | "all";
  readonly format: readonly Format[];
  readonly out: string;
  readonly template: string | undefined;
  readonly ita: string | undefined;
  readonly signatureField: boolean;
  readonly emit: "markup" | "tree" | undefined;
  readonly json: boolean;
}

/** One written file, as told in `--json`. `pages` is null where only the reader's program can tell. */
interface Written {
  readonly file: string;
  readonly format: Format;
  readonly pages: number | null;
  readonly bytes: number;
  readonly milliseconds: number;
}

/** `saraban generate`: documents from dossiers. */
export const generateCommand: Command = (io, done) => (parser) =>
  parser.command(
    "generate <dossiers..>",
    "สร้างเอกสารจากแฟ้มข้อมูล",
    (yargs) => options(yargs),
    async ({ format, ...argv }) => done(await generateAll({ ...argv, format: formatsOf(format) }, io)),
  );

/** Asked only when this command is meant, so that the program's own help loads neither views nor schemas. */
async function options(yargs: Argv) {
  const { documentKinds } = await import("../template/kinds.ts");
  return yargs
    .positional("dossiers", {
      type: "string",
      array: true,
      demandOption: true,
      describe: "แฟ้มข้อมูล เช่น dossier.json",
    })
    .option("kind", {
      choices: [...(Object.keys(documentKinds) as DocumentKind[]), "all"] as const,
      default: "measures" as DocumentKind | "all",
      describe: "ชนิดเอกสาร all สร้างทุกชนิดที่ข้อมูลพอ",
    })
    .option("format", {
      type: "string",
      default: formats.join(","),
      describe: `รูปแบบแฟ้ม คั่นด้วยจุลภาค: ${formats.join(", ")}`,
    })
    .option("out", { type: "string", default: "output", describe: "โฟลเดอร์ปลายทาง" })
    .option("template", { type: "string", describe: "แม่แบบของหน่วยงานแทนแม่แบบที่ให้มา (.hbs)" })
    .option("ita", { type: "string", describe: "โฟลเดอร์กรอบการประเมิน ITA ที่หน่วยงานเพิ่มเอง (<ปี>.json)" })
    .option("signature-field", { type: "boolean", default: false, describe: "ใส่ช่องลงลายมือชื่อดิจิทัลใน PDF" })
    .option("emit", {
      choices: ["markup", "tree"] as const,
      describe: "พิมพ์ผลของขั้นตอนแทนการสร้างแฟ้ม สำหรับผู้เขียนแม่แบบ",
    })
    .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
    .example("$0 generate data/hin-dat-2566/dossier.json", "สร้าง PDF และ DOCX ไว้ใน output/");
}

function formatsOf(value: string): readonly Format[] {
  return value.split(",").map((name) => {
    const format = formats.find((known) => known === name.trim());
    if (format === undefined) throw usageError(`ไม่รู้จักรูปแบบแฟ้ม “${name}” เลือกได้: ${formats.join(", ")}`);
    return format;
  });
}

/** A dossier that fails does not stop the next one; the gravest outcome is returned. */
async function generateAll(argv: Arguments, io: Io): Promise<ExitCode> {
  const written: Written[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
    if (!argv.json) say(diagnostic, io);
  };
  for (const file of argv.dossiers) {
    try {
      await generateKinds(file, argv, io, {
        report,
        wrote: (item) => written.push(item),
        isTaken: (path) => written.some((item) => item.file === path),
      });
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      error.diagnostics.forEach(report);
    }
  }
  if (argv.json) io.stdout(`${JSON.stringify({ files: written, diagnostics }, null, 2)}\n`);
  return exitCodeOf(diagnostics);
}

interface Listener {
  readonly report: (diagnostic: Diagnostic) => void;
  readonly wrote: (item: Written) => void;
  /** Was a file of this name written in this run already? */
  readonly isTaken: (path: string) => boolean;
}

/** One kind, or every kind that the dossier has the data for, with a word on each that it has not. */
async function generateKinds(file: string, argv: Arguments, io: Io, listener: Listener): Promise<void> {
  const { kind } = argv;
  if (kind !== "all") return generateOne(file, { ...argv, kind }, io, listener);
  if (argv.template !== undefined) throw usageError("--template ใช้กับ --kind all ไม่ได้ ระบุชนิดเอกสารของแม่แบบ");
  const { documentKinds } = await import("../template/kinds.ts");
  for (const each of Object.keys(documentKinds) as readonly DocumentKind[]) {
    try {
      await generateOne(file, { ...argv, kind: each }, io, listener);
    } catch (error) {
      if (!(error instanceof DiagnosticError && error.diagnostics.every(isDataMissing))) throw error;
      for (const missing of error.diagnostics) listener.report({ ...missing, severity: "warning" });
    }
  }
}

const isDataMissing = ({ code }: Diagnostic): boolean => code === "template/data-missing";

/** The arguments of one document. */
type OneKind = Arguments & { readonly kind: DocumentKind };

async function generateOne(file: string, argv: OneKind, io: Io, listener: Listener): Promise<void> {
  const { produce } = await import("../pipeline.ts");
  const progress = progressLine(io, argv.json);
  const prepared = await prepareOne(file, argv, io, listener.report);
  if (argv.emit !== undefined) return io.stdout(`${await stageOf(prepared, argv.emit)}\n`);
  for (const format of argv.format) {
    progress.show(`กำลังสร้าง ${format.toUpperCase()} จาก ${file} …`);
    const start = io.elapsed();
    const { fileName, bytes, pages } = await produce(prepared, format).finally(progress.clear);
    const path = join(argv.out, fileName);
    if (listener.isTaken(path)) throw takenTwice(path, file);
    await writeAtomically(path, bytes, io);
    const written = {
      file: path,
      format,
      pages,
      bytes: bytes.length,
      milliseconds: Math.round(io.elapsed() - start),
    };
    listener.wrote(written);
    if (!argv.json) io.stdout(`${summary(written)}\n`);
  }
}

async function prepareOne(file: string, argv: OneKind, io: Io, report: Report): Promise<Prepared> {
  const { prepare } = await import("../pipeline.ts");
  const { templateSources } = await import("../template/sources.ts");
  const source = await readInput(file, "model/file", io);
  const template = argv.template === undefined ? undefined : await readTemplate(argv.template, io);
  return prepare({
    source,
    file,
    kind: argv.kind,
    templates: templateSources(argv.kind, template),
    frameworkFolders: argv.ita === undefined ? [] : [argv.ita],
    reports: [],
    readAsset: assetReader(io),
    ...(io.sourceDate && { date: io.sourceDate }),
    signatureFields: argv.signatureField,
    report,
  });
}

/** What a stage made, as text: the template's output, or the document tree. */
async function stageOf({ markup, document }: Prepared, stage: "markup" | "tree"): Promise<string> {
  if (stage === "markup") return markup.trimEnd();
  const { printTree } = await import("../document/print.ts");
  return printTree(document);
}

function summary({ file, pages, bytes, milliseconds }: Written): string {
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
