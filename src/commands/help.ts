import type { Command } from "./command.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { usageError } from "./speech.ts";
import { table } from "./table.ts";

/** What stands for “all pages”: the list of them. */
export const allTopics = "topics";

/** `saraban help`: the guide that comes with the program, as text. */
export const helpCommand: Command = (io, done) => (parser) =>
  parser.command(
    "help [topic]",
    "พิมพ์คู่มือผู้ใช้ทีละขั้นตอน (ถ้าไม่ระบุ แสดงรายชื่อคู่มือ)",
    (yargs) =>
      yargs
        .positional("topic", {
          type: "string",
          default: allTopics,
          describe: "ชื่อคู่มือ หรือชื่อคำสั่งเพื่อดูวิธีใช้",
        })
        .example("$0 help start", "เริ่มต้นสำหรับผู้ไม่เคยใช้หน้าต่างคำสั่ง")
        .example("$0 help legal-officer", "คู่มือนิติกร"),
    async ({ topic }) => {
      io.stdout(topic === allTopics ? await topicList() : await pageOf(topic, io));
      done(exitCodes.success);
    },
  );

async function topicList(): Promise<string> {
  const { guideTopics } = await import("./help/guide-pages.ts");
  const rows = guideTopics().map(({ name, title }) => [`  saraban help ${name}`, title]);
  return `คู่มือผู้ใช้\n\n${table(rows)}\n\nวิธีใช้คำสั่งใดคำสั่งหนึ่ง: saraban help <คำสั่ง> เช่น saraban help generate\n`;
}

/** Throws DiagnosticError `cli/usage` for a page that there is none of. */
async function pageOf(name: string, io: Io): Promise<string> {
  const { guideTopics, readGuide } = await import("./help/guide-pages.ts");
  const { terminalPage } = await import("./help/terminal-page.ts");
  const names = guideTopics().map((topic) => topic.name);
  if (names.includes(name)) return terminalPage(readGuide(name), { color: io.useColor });
  const likely = nearest(name, names);
  throw usageError(
    `ไม่มีคู่มือชื่อ “${name}”`,
    ...(likely === undefined ? [] : [`หมายถึง saraban help ${likely} หรือไม่`]),
    `คู่มือที่มี: ${names.join(", ")}`,
  );
}
