import type { Command } from "../command.ts";

/** `saraban archive find`: in which document of which year something is said. */
export const archiveFindCommand: Command = (io, done) => (parser) =>
  parser.command(
    "find <text>",
    "ค้นหาคำหรือข้อคำถาม (เช่น O12) ในเอกสารทุกปี",
    (yargs) =>
      yargs
        .positional("text", {
          type: "string",
          demandOption: true,
          describe: "คำที่ค้นหา เว้นวรรคและเลขไทยหรืออารบิกไม่มีผล",
        })
        .option("archive", { type: "string", default: "archive", describe: "โฟลเดอร์คลังเอกสาร" })
        .option("year", { type: "number", describe: "เฉพาะปีงบประมาณนี้" })
        .option("kind", { type: "string", describe: "เฉพาะเอกสารชนิดนี้ เช่น measures" })
        .option("division", { type: "string", describe: "เฉพาะเอกสารของส่วนราชการที่มีรหัสนี้" })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 archive find จัดซื้อจัดจ้าง --kind measures", ""),
    async (argv) => {
      const { find } = await import("./find-lines.ts");
      done(await find(argv, io));
    },
  );
