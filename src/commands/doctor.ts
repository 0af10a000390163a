import type { Command } from "./command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { healthWords, type Finding } from "./doctor/finding.ts";
import { table } from "./table.ts";

/** `saraban doctor`: whether this machine can make documents, and what to do where it cannot. */
export const doctorCommand: Command = (io, done) => (parser) =>
  parser.command(
    "doctor",
    "ตรวจว่าเครื่องนี้พร้อมใช้โปรแกรมหรือไม่ และบอกวิธีแก้",
    (yargs) =>
      yargs
        .option("out", { type: "string", default: "output", describe: "โฟลเดอร์ปลายทางที่จะลองเขียน" })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 doctor", "")
        .example("$0 doctor --out //server/share/ita", "ลองเขียนในโฟลเดอร์ของสำนักงาน")
        .epilogue("รหัสสิ้นสุด: 0 พร้อมใช้, 1 โปรแกรมหรือ Node.js ติดตั้งไม่ครบ, 4 เขียนในโฟลเดอร์ปลายทางไม่ได้"),
    async (argv) => done(await examine(argv, io)),
  );

async function examine(
  { out, json }: { readonly out: string; readonly json: boolean },
  io: Io,
): Promise<ExitCode> {
  const { programFindings } = await import("./doctor/program.ts");
  const { surroundingsFindings } = await import("./doctor/surroundings.ts");
  const { toolFindings } = await import("./doctor/tools.ts");
  const findings = [
    ...(await programFindings(io.self.runtime)),
    ...(await surroundingsFindings(out, io)),
    ...(await toolFindings(io)),
  ];
  io.stdout(json ? `${JSON.stringify({ findings }, null, 2)}\n` : textOf(findings));
  const faults = findings.filter(({ health }) => health === "fault").map(({ id }) => id);
  if (faults.length === 0) return exitCodes.success;
  return faults.every((id) => id === "output") ? exitCodes.output : exitCodes.internal;
}

/** A line each, what to do below the table, and the verdict. */
function textOf(findings: readonly Finding[]): string {
  const rows = findings.map(({ title, health, detail }) => [healthWords[health], title, detail]);
  const remedies = findings.flatMap(({ title, health, remedy }) =>
    remedy === undefined ? [] : [`${healthWords[health]}: ${title}  วิธีแก้: ${remedy}`],
  );
  return [table(rows), ...(remedies.length > 0 ? ["", ...remedies] : []), "", verdict(findings), ""].join(
    "\n",
  );
}

function verdict(findings: readonly Finding[]): string {
  const count = findings.filter(({ health }) => health === "fault").length;
  return count === 0 ? "พร้อมใช้" : `ยังไม่พร้อมใช้ ต้องแก้ ${count} เรื่อง`;
}
