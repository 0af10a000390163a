import type { Argv } from "yargs";
import type { Command } from "./command.ts";
import { formatsOf } from "./formats.ts";
import { documentOptions } from "./generate/options.ts";

/** `saraban generate`: documents from dossiers. */
export const generateCommand: Command = (io, done) => (parser) =>
  parser.command(
    "generate <dossiers..>",
    "สร้างเอกสารจากแฟ้มข้อมูล",
    (yargs) => options(yargs),
    async ({ format, ...argv }) => {
      const { generateAll } = await import("./generate/dossiers.ts");
      done(await generateAll({ ...argv, format: formatsOf(format) }, io));
    },
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
