import type { Command } from "./command.ts";
import { exitCodes } from "../exit-codes.ts";

/** What there is a JSON Schema of. */
const files = ["dossier", "progress"] as const;

/** `saraban schema`: the JSON Schema of the dossier or of a report, so that an editor completes and checks while typing. */
export const schemaCommand: Command = (io, done) => (parser) =>
  parser.command(
    "schema",
    "พิมพ์ JSON Schema ของแฟ้มข้อมูล (ให้ VS Code ช่วยเติมคำและตรวจขณะพิมพ์)",
    (yargs) =>
      yargs
        .option("of", {
          choices: files,
          default: files[0],
          describe: "แฟ้มข้อมูล (dossier) หรือแบบรายงานของส่วนราชการ (progress)",
        })
        .example("$0 schema > dossier.schema.json", ""),
    async ({ of }) => {
      io.stdout(`${JSON.stringify(await schemaOf(of), null, 2)}\n`);
      done(exitCodes.success);
    },
  );

async function schemaOf(file: (typeof files)[number]): Promise<object> {
  if (file === "progress") return (await import("../model/progress/json-schema.ts")).progressJsonSchema();
  return (await import("../model/json-schema.ts")).dossierJsonSchema();
}
