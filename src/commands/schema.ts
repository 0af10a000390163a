import type { Command } from "../cli.ts";
import { exitCodes } from "../exit-codes.ts";

/** `saraban schema`: the JSON Schema of the dossier, so that an editor completes and checks while typing. */
export const schemaCommand: Command = (io, done) => (parser) =>
  parser.command("schema", "พิมพ์ JSON Schema ของแฟ้มข้อมูล (ให้ VS Code ช่วยเติมคำและตรวจขณะพิมพ์)", {}, async () => {
    const { dossierJsonSchema } = await import("../model/json-schema.ts");
    io.stdout(`${JSON.stringify(dossierJsonSchema(), null, 2)}\n`);
    done(exitCodes.success);
  });
