import type { Command } from "../cli.ts";
import { exitCodes } from "../exit-codes.ts";
import { embeddedDossier } from "../read/embedded-dossier.ts";
import { readInput } from "./input.ts";

/** `saraban extract`: the dossier a document was made from, byte for byte. */
export const extractCommand: Command = (io, done) => (parser) =>
  parser.command(
    "extract <document>",
    "ดึงแฟ้มข้อมูลต้นทางออกจาก PDF หรือ DOCX ที่โปรแกรมนี้สร้าง",
    (yargs) =>
      yargs.positional("document", { type: "string", demandOption: true, describe: "แฟ้ม PDF หรือ DOCX" }),
    async ({ document }) => {
      const bytes = await readInput(document, "read/file", io);
      io.stdout(embeddedDossier(bytes, document));
      done(exitCodes.success);
    },
  );
