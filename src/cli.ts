import yargs, { type Argv } from "yargs";
import { archiveCommand } from "./commands/archive.ts";
import { checkCommand } from "./commands/check.ts";
import { extractCommand } from "./commands/extract.ts";
import { generateCommand } from "./commands/generate.ts";
import { initCommand } from "./commands/init.ts";
import { progressCommand } from "./commands/progress.ts";
import { schemaCommand } from "./commands/schema.ts";
import { watchCommand } from "./commands/watch.ts";
import { DiagnosticError } from "./diagnostics/diagnostic.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { version } from "./package-info.ts";
import { exitCodeOf, say, usageError } from "./commands/speech.ts";
import { thaiStrings } from "./commands/thai-strings.ts";

/** A command adds itself to the parser; it is given the world, and hands its exit code back through `done`. */
export type Command = (io: Io, done: (code: ExitCode) => void) => (parser: Argv) => Argv;

const commands: readonly Command[] = [
  generateCommand,
  watchCommand,
  checkCommand,
  initCommand,
  progressCommand,
  schemaCommand,
  extractCommand,
  archiveCommand,
];

/** The whole program as a function: arguments and a world in, exit code out. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.success;
  const add = (parser: Argv, command: Command): Argv => command(io, (result) => (code = result))(parser);
  const parser = commands
    .reduce(add, yargs().scriptName("saraban"))
    .usage("$0 <คำสั่ง>\n\nสร้างเอกสารราชการ (PDF และ DOCX) จากแฟ้มข้อมูล JSON แฟ้มเดียว")
    .option("debug", { type: "boolean", describe: "แสดงรายละเอียดสำหรับนักพัฒนาเมื่อโปรแกรมขัดข้อง" })
    .demandCommand(1, "โปรดระบุคำสั่ง เช่น saraban generate dossier.json")
    .strict()
    .locale("th")
    .updateStrings(thaiStrings)
    .version(version)
    .alias("help", "h")
    .wrap(100)
    .exitProcess(false)
    .epilogue(
      "รหัสสิ้นสุดการทำงาน: 0 สำเร็จ, 1 โปรแกรมขัดข้อง, 2 คำสั่งผิด, 3 ข้อมูลผิด, 4 เขียนแฟ้มไม่ได้, 5 ข้อความในผลลัพธ์ไม่ครบ, 6 ตัวตรวจพบข้อผิดพลาด",
    )
    .fail(wrongUsage);
  try {
    await parser.parseAsync([...argv], {}, (_error, _parsed, output) => {
      if (output !== "") io.stdout(`${output}\n`);
    });
    return code;
  } catch (error) {
    return fail(error, argv.includes("--debug"), io);
  }
}

/** yargs says what is wrong with the command line in its message; anything else thrown comes from a command. */
function wrongUsage(message: string | null, error: Error | undefined): never {
  if (error !== undefined && error.name !== "YError") throw error;
  throw usageError((message ?? error?.message ?? "").replace(/\s*\n\s*/g, " "));
}

function fail(error: unknown, debug: boolean, io: Io): ExitCode {
  if (error instanceof DiagnosticError) {
    for (const diagnostic of error.diagnostics) say(diagnostic, io);
    return exitCodeOf(error.diagnostics);
  }
  io.stderr(`โปรแกรมขัดข้อง: ${error instanceof Error ? error.message : String(error)}\n`);
  io.stderr(
    debug && error instanceof Error
      ? `${error.stack ?? ""}\n`
      : "สั่งใหม่พร้อม --debug แล้วส่งข้อความที่ได้ให้ผู้พัฒนา ไม่มีแฟ้มใดถูกแก้ไข\n",
  );
  return exitCodes.internal;
}
