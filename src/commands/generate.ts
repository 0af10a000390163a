import type { Argv } from "yargs";
import type { Command } from "./command.ts";
import { DiagnosticError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { formatsOf } from "./formats.ts";
import { generateDocuments } from "./generate/documents.ts";
import { documentOptions } from "./generate/options.ts";
import type { GenerateArguments, Written } from "./generate/run.ts";
import { exitCodeOf, say } from "./speech.ts";

/** `saraban generate`: documents from dossiers. */
export const generateCommand: Command = (io, done) => (parser) =>
  parser.command(
    "generate <dossiers..>",
    "สร้างเอกสารจากแฟ้มข้อมูล",
    (yargs) => options(yargs),
    async ({ format, ...argv }) => done(await generateAll({ ...argv, format: formatsOf(format) }, io)),
  );

async function options(yargs: Argv) {
  const documents = await documentOptions(
    yargs.positional("dossiers", {
      type: "string",
      array: true,
      demandOption: true,
      describe: "แฟ้มข้อมูล เช่น dossier.json",
    }),
  );
  return documents
    .option("emit", {
      choices: ["markup", "tree"] as const,
      describe: "พิมพ์ผลของขั้นตอนแทนการสร้างแฟ้ม สำหรับผู้เขียนแม่แบบ",
    })
    .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
    .example("$0 generate data/hin-dat-2566/dossier.json", "สร้าง PDF และ DOCX ไว้ใน output/");
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
