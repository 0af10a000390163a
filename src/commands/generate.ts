import type { Argv } from "yargs";
import type { Command } from "../cli.ts";
import { DiagnosticError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { formats, type Format } from "../render/index.ts";
import type { DocumentKind } from "../template/kinds.ts";
import { generateDocuments } from "./generate/documents.ts";
import type { GenerateArguments, Written } from "./generate/run.ts";
import { exitCodeOf, say, usageError } from "./speech.ts";

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
    .option("reports", {
      type: "string",
      describe: "โฟลเดอร์รายงานของส่วนราชการ (ถ้าไม่ระบุ ใช้โฟลเดอร์ reports ข้างแฟ้มข้อมูล)",
    })
    .option("round", { type: "string", describe: "รอบรายงาน (ถ้าไม่ระบุ ใช้รอบล่าสุดที่มีผู้รายงาน)" })
    .option("division", { type: "string", describe: "รหัสส่วนราชการที่รายงาน หรือ all ทุกแห่ง แห่งละฉบับ" })
    .option("template", { type: "string", describe: "แม่แบบของหน่วยงานแทนแม่แบบที่ให้มา (.hbs)" })
    .option("ita", { type: "string", describe: "โฟลเดอร์กรอบการประเมิน ITA ที่หน่วยงานเพิ่มเอง (<ปี>.json)" })
    .option("signature-field", { type: "boolean", default: false, describe: "ใส่ช่องลงลายมือชื่อดิจิทัลใน PDF" })
    .option("emit", {
      choices: ["markup", "tree"] as const,
      describe: "พิมพ์ผลของขั้นตอนแทนการสร้างแฟ้ม สำหรับผู้เขียนแม่แบบ",
    })
    .option("force", { type: "boolean", default: false, describe: "สร้างแม้ตัวตรวจพบข้อผิดพลาด" })
    .option("draft", {
      type: "boolean",
      default: false,
      describe: "สร้างฉบับร่าง มีคำว่า “ร่าง” ทุกหน้า แม้ตัวตรวจพบข้อผิดพลาด",
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
async function generateAll(argv: GenerateArguments, io: Io): Promise<ExitCode> {
  const written: Written[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
    if (!argv.json) say(diagnostic, io);
  };
  for (const file of argv.dossiers) {
    try {
      await generateDocuments(file, {
        argv,
        io,
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
