import yargs, { type Argv } from "yargs";
import { archiveCommand } from "./commands/archive.ts";
import { batchCommand } from "./commands/batch.ts";
import { checkCommand } from "./commands/check.ts";
import type { Command } from "./commands/command.ts";
import { completionCommand } from "./commands/completion.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { extractCommand } from "./commands/extract.ts";
import { generateCommand } from "./commands/generate.ts";
import { withHelpOnDemand } from "./commands/help-on-demand.ts";
import { allTopics, helpCommand } from "./commands/help.ts";
import { initCommand } from "./commands/init.ts";
import { outlineOf, type Outline } from "./commands/outline.ts";
import { progressCommand } from "./commands/progress.ts";
import { repeatedOption } from "./commands/repeated-option.ts";
import { schemaCommand } from "./commands/schema.ts";
import { DiagnosticError } from "./diagnostics/diagnostic.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { standardInput, type Io } from "./io.ts";
import { version } from "./package-info.ts";
import { exitCodeOf, say, usageError } from "./commands/speech.ts";
import { thaiStrings } from "./commands/thai-strings.ts";
import { atVolume, type Volume } from "./commands/volume.ts";
import { watchCommand } from "./commands/watch.ts";

const commands: readonly Command[] = [
  generateCommand,
  watchCommand,
  batchCommand,
  checkCommand,
  initCommand,
  progressCommand,
  schemaCommand,
  extractCommand,
  archiveCommand,
  doctorCommand,
  completionCommand,
  helpCommand,
];

/** The whole program as a function: arguments and a world in, exit code out. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.success;
  let volume: Volume = "usual";
  const world = atVolume(io, () => volume);
  const parser = withCommands(
    withHelpOnDemand(yargs().scriptName("saraban")),
    world,
    (result) => (code = result),
  )
    .usage("$0 <คำสั่ง>\n\nสร้างเอกสารราชการ (PDF และ DOCX) จากแฟ้มข้อมูล JSON แฟ้มเดียว")
    .middleware(({ quiet, verbose }) => {
      volume = quiet === true ? "quiet" : verbose === true ? "verbose" : "usual";
    })
    .conflicts("quiet", "verbose")
    // Groups are printed in the order in which they are first named: the command's own options before these
    .option("complete", { hidden: true })
    .group(["complete"], thaiStrings["Options:"]!)
    .group(["quiet", "verbose", "debug", "help", "version"], "ตัวเลือกของทุกคำสั่ง:")
    .demandCommand(1, "โปรดระบุคำสั่ง เช่น saraban generate dossier.json")
    .strict()
    .locale("th")
    .updateStrings(thaiStrings)
    .version(version)
    .alias("help", "h")
    .wrap(100)
    .exitProcess(false)
    .epilogue(
      "รหัสสิ้นสุดการทำงาน: 0 สำเร็จ, 1 โปรแกรมขัดข้อง, 2 คำสั่งผิด, 3 ข้อมูลผิด, 4 เขียนแฟ้มไม่ได้, 5 ข้อความในผลลัพธ์ไม่ครบ, 6 ตัวตรวจพบข้อผิดพลาด, 130 ถูกสั่งหยุด",
    )
    .fail(wrongUsage);
  try {
    if (argv[0] === "--complete") return await complete(argv.slice(1), io);
    refuseRepetition(argv);
    await parser.parseAsync(withStandardInput(await withTopic(argv, io)), {}, (_error, _parsed, output) => {
      if (output !== "") io.stdout(`${output}\n`);
    });
    return code;
  } catch (error) {
    return fail(await explained(error, argv, io), argv.includes("--debug"), world);
  }
}

/** Every command, and what all of them understand. */
function withCommands(parser: Argv, io: Io, done: (code: ExitCode) => void) {
  return commands
    .reduce((known, command) => command(io, done)(known), parser)
    .option("quiet", { alias: "q", type: "boolean", describe: "พิมพ์เฉพาะข้อผิดพลาดและผลลัพธ์" })
    .option("verbose", { type: "boolean", describe: "บอกที่มาของข้อมูลและเวลาที่ใช้ในแต่ละขั้น" })
    .option("debug", { type: "boolean", describe: "แสดงรายละเอียดสำหรับนักพัฒนาเมื่อโปรแกรมขัดข้อง" });
}

/** What the program offers, command by command. */
export const outline = (io: Io): Promise<Outline> =>
  outlineOf((parser) => withCommands(parser, io, () => undefined));

/** `help` alone asks for the list of pages, though yargs takes it for `--help`; with a command's name it is that command's help. */
async function withTopic(argv: readonly string[], io: Io): Promise<readonly string[]> {
  const [first, ...names] = argv;
  if (first !== "help") return argv;
  if (names.length === 0) return [first, allTopics];
  const { commands: known } = await outline(io);
  return known.some(({ name }) => name === names[0]) ? [...names, "--help"] : argv;
}

/** What the shells ask when Tab is pressed. */
async function complete(words: readonly string[], io: Io): Promise<ExitCode> {
  const { candidateLines, candidatesFor } = await import("./commands/completion/candidates.ts");
  io.stdout(candidateLines(await candidatesFor(words, await outline(io), io)));
  return exitCodes.success;
}

/** What yargs finds wrong with a command line. */
class WrongUsage extends Error {}

/** yargs takes a lone hyphen out of a list of files; it goes through under the name that messages give it. */
const withStandardInput = (argv: readonly string[]): string[] =>
  argv.map((argument) => (argv[0] === "batch" && argument === "-" ? standardInput : argument));

/** Which of two values was meant, only the officer knows. */
function refuseRepetition(argv: readonly string[]): void {
  const option = repeatedOption(argv);
  if (option !== undefined) throw usageError(`ระบุ ${option} มากกว่าหนึ่งครั้ง`, `ระบุ ${option} ครั้งเดียว`);
}

/** yargs says what is wrong with the command line in its message; anything else thrown comes from a command. */
function wrongUsage(message: string | null, error: Error | undefined): never {
  if (error !== undefined && error.name !== "YError") throw error;
  throw new WrongUsage((message ?? error?.message ?? "").replace(/\s*\n\s*/g, " "));
}

/** A wrong command line with what was likely meant; anything else as it is. */
async function explained(error: unknown, argv: readonly string[], io: Io): Promise<unknown> {
  if (!(error instanceof WrongUsage)) return error;
  const { usageHints } = await import("./commands/usage-hints.ts");
  return usageError(error.message, ...(await usageHints(argv, await outline(io))));
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
