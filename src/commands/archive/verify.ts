import type { Command } from "../command.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { exitCodeOf, say } from "../speech.ts";
import type { Bag } from "./bags.ts";

interface Arguments {
  readonly bag: string | undefined;
  readonly archive: string;
  readonly rebuild: boolean;
  readonly json: boolean;
}

/** What was found out about one bag, as told in `--json`. */
interface Outcome {
  readonly bag: string;
  readonly isSound: boolean;
  readonly rebuilt?: { readonly same: number; readonly documents: number };
}

/** `saraban archive verify`: is every file as it was kept, and do the documents say what the data say? */
export const archiveVerifyCommand: Command = (io, done) => (parser) =>
  parser.command(
    "verify [bag]",
    "ตรวจว่าทุกแฟ้มในคลังยังเหมือนวันที่เก็บ",
    (yargs) =>
      yargs
        .positional("bag", { type: "string", describe: "ปีหรือชื่อชุดเอกสาร (ถ้าไม่ระบุ ตรวจทั้งคลัง)" })
        .option("archive", { type: "string", default: "archive", describe: "โฟลเดอร์คลังเอกสาร" })
        .option("rebuild", {
          type: "boolean",
          default: false,
          describe: "สร้างเอกสารใหม่จากข้อมูลที่เก็บ แล้วเทียบกับแฟ้มที่เก็บทีละไบต์",
        })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 archive verify 2568 --rebuild", ""),
    async (argv) => done(await verify(argv, io)),
  );

async function verify({ bag: name, archive, rebuild, json }: Arguments, io: Io): Promise<ExitCode> {
  const { bagsOf, namedBag } = await import("./bags.ts");
  const bags = name === undefined ? await bagsOf(archive, io) : [await namedBag(name, archive, io)];
  const diagnostics: Diagnostic[] = [];
  const outcomes: Outcome[] = [];
  for (const bag of bags) {
    const { faults, outcome } = await verifyOne(bag, rebuild, io);
    diagnostics.push(...faults);
    outcomes.push(outcome);
    if (json) continue;
    for (const fault of faults) say(fault, io);
    io.stdout(`${sentence(outcome)}\n`);
  }
  if (json) io.stdout(`${JSON.stringify({ bags: outcomes, diagnostics }, null, 2)}\n`);
  else if (bags.length === 0) io.stdout("คลังนี้ยังไม่มีเอกสาร\n");
  return exitCodeOf(diagnostics);
}

async function verifyOne(
  bag: Bag,
  again: boolean,
  io: Io,
): Promise<{ readonly faults: readonly Diagnostic[]; readonly outcome: Outcome }> {
  const { verifyFolder } = await import("./bags.ts");
  const faults = await verifyFolder(bag.folder, io);
  const isSound = faults.length === 0;
  if (!again || !isSound) return { faults, outcome: { bag: bag.name, isSound } };
  const { rebuild } = await import("./rebuild.ts");
  const { same, documents, diagnostics } = await rebuild(bag, io);
  return { faults: diagnostics, outcome: { bag: bag.name, isSound, rebuilt: { same, documents } } };
}

function sentence({ bag, isSound, rebuilt }: Outcome): string {
  if (!isSound) return `${bag}: ไม่ตรงกับที่เก็บไว้`;
  if (rebuilt === undefined) return `${bag}: ครบถ้วน ไม่ถูกแก้ไข`;
  return `${bag}: ครบถ้วน ไม่ถูกแก้ไข สร้างใหม่ตรงกันทุกไบต์ ${rebuilt.same} จาก ${rebuilt.documents} แฟ้ม`;
}
