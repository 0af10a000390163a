import { basename, join } from "node:path";
import { publishedIn } from "../../archive/published.ts";
import type { Command } from "../command.ts";
import { DiagnosticError } from "../../diagnostics/diagnostic.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { usageError } from "../speech.ts";

interface Arguments {
  readonly bag: string;
  readonly archive: string;
  readonly out: string;
  readonly public: boolean;
}

/** `saraban archive export --public`: what may be put on the web, as it is kept. */
export const archiveExportCommand: Command = (io, done) => (parser) =>
  parser.command(
    "export <bag>",
    "คัดเอกสารที่เผยแพร่ได้ออกจากคลังโดยไม่แก้ไข",
    (yargs) =>
      yargs
        .positional("bag", { type: "string", demandOption: true, describe: "ปีหรือชื่อชุดเอกสาร" })
        .option("public", {
          type: "boolean",
          default: false,
          describe: "เฉพาะมาตรการ ประกาศ รายงานผล และฉบับลงนาม",
        })
        .option("out", { type: "string", demandOption: true, describe: "โฟลเดอร์ใหม่ที่จะวางเอกสาร" })
        .option("archive", { type: "string", default: "archive", describe: "โฟลเดอร์คลังเอกสาร" })
        .example("$0 archive export 2568 --public --out website", ""),
    async (argv) => done(await exportPublic(argv, io)),
  );

async function exportPublic(argv: Arguments, io: Io): Promise<ExitCode> {
  if (!argv.public) throw usageError("โปรดยืนยันด้วย --public ว่าจะคัดเอกสารเพื่อเผยแพร่");
  const { namedBag, payloadOf, recordOf, verifyFolder } = await import("./bags.ts");
  const { writeFolder } = await import("../../output/write-folder.ts");
  const bag = await namedBag(argv.bag, argv.archive, io);
  const faults = await verifyFolder(bag.folder, io);
  if (faults.length > 0) throw new DiagnosticError(faults);
  const payload = await payloadOf(bag, io);
  const { documents, signed } = publishedIn(await recordOf(bag, io));
  const paths = [...documents, ...signed].map(({ file }) => file);
  await writeFolder(argv.out, new Map(paths.map((path) => [basename(path), payload.get(path)!])), io);
  for (const path of paths) io.stdout(`${join(argv.out, basename(path))}\n`);
  return exitCodes.success;
}
