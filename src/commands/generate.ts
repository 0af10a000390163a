import { join } from "node:path";
import type { Command } from "../cli.ts";
import { DiagnosticError, type Diagnostic, type Report } from "../diagnostics/diagnostic.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { writeAtomically } from "../output/write-atomically.ts";
import { formats, type Format } from "../render/index.ts";
import { documentKinds, type DocumentKind } from "../template/kinds.ts";
import type { Prepared } from "../pipeline.ts";
import { assetReader } from "./asset-reader.ts";
import { readInput } from "./input.ts";
import { progressLine } from "./progress.ts";
import { exitCodeOf, say } from "./speech.ts";

interface Arguments {
  readonly dossiers: readonly string[];
  readonly kind: DocumentKind;
  readonly format: readonly Format[];
  readonly out: string;
  readonly template: string | undefined;
  readonly signatureField: boolean;
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
export const generateCommand: Command = (io, done) => ({
  command: "generate <dossiers..>",
  describe: "สร้างเอกสารจากแฟ้มข้อมูล",
  builder: (yargs) =>
    yargs
      .positional("dossiers", { type: "string", array: true, describe: "แฟ้มข้อมูล เช่น dossier.json" })
      .option("kind", { choices: Object.keys(documentKinds), default: "measures", describe: "ชนิดเอกสาร" })
      .option("format", {
        type: "string",
        default: formats.join(","),
        coerce: (value: string) => value.split(",").map((name) => name.trim()),
        describe: `รูปแบบแฟ้ม คั่นด้วยจุลภาค: ${formats.join(", ")}`,
      })
      .option("out", { type: "string", default: "output", describe: "โฟลเดอร์ปลายทาง" })
      .option("template", { type: "string", describe: "แม่แบบของหน่วยงานแทนแม่แบบที่ให้มา (.hbs)" })
      .option("signature-field", { type: "boolean", default: false, describe: "ใส่ช่องลงลายมือชื่อดิจิทัลใน PDF" })
      .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
      .check(({ format }) => unknownFormat(format as readonly string[]))
      .example("$0 generate data/hin-dat-2566/dossier.json", "สร้าง PDF และ DOCX ไว้ใน output/"),
  handler: async (argv) => done(await generateAll(argv, io)),
});

function unknownFormat(names: readonly string[]): true | string {
  const unknown = names.find((name) => !formats.includes(name as Format));
  return unknown === undefined || `ไม่รู้จักรูปแบบแฟ้ม “${unknown}” เลือกได้: ${formats.join(", ")}`;
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
      await generateOne(file, argv, io, { report, wrote: (item) => written.push(item) });
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
}

async function generateOne(file: string, argv: Arguments, io: Io, listener: Listener): Promise<void> {
  const { produce } = await import("../pipeline.ts");
  const progress = progressLine(io, argv.json);
  const prepared = await prepareOne(file, argv, io, listener.report);
  for (const format of argv.format) {
    progress.show(`กำลังสร้าง ${format.toUpperCase()} จาก ${file} …`);
    const start = io.elapsed();
    const { fileName, bytes, pages } = await produce(prepared, format).finally(progress.clear);
    const path = join(argv.out, fileName);
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

async function prepareOne(file: string, argv: Arguments, io: Io, report: Report): Promise<Prepared> {
  const { prepare } = await import("../pipeline.ts");
  const { templateSources } = await import("../template/sources.ts");
  const source = await readInput(file, "model/file", io);
  const template = argv.template === undefined ? undefined : await readTemplate(argv.template, io);
  return prepare({
    source,
    file,
    kind: argv.kind,
    templates: templateSources(argv.kind, template),
    readAsset: assetReader(file, io),
    ...(io.sourceDate && { date: io.sourceDate }),
    signatureFields: argv.signatureField,
    report,
  });
}

async function readTemplate(file: string, io: Io): Promise<{ name: string; text: string }> {
  return { name: file, text: new TextDecoder().decode(await readInput(file, "template/file", io)) };
}

function summary({ file, pages, bytes, milliseconds }: Written): string {
  const size = `${Math.ceil(bytes / 1024).toLocaleString("en-US")} KB`;
  return [file, ...(pages === null ? [] : [`${pages} หน้า`]), size, `${milliseconds} ms`].join("  ");
}
