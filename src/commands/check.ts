import type { Command } from "./command.ts";

/** `saraban check`: what a careful colleague would ask about a dossier. */
export const checkCommand: Command = (io, done) => (parser) =>
  parser.command(
    "check [dossier]",
    "ตรวจเนื้อหาของแฟ้มข้อมูลก่อนลงนาม",
    (yargs) =>
      yargs
        .positional("dossier", { type: "string", describe: "แฟ้มข้อมูล เช่น dossier.json" })
        .option("reports", {
          type: "string",
          describe: "โฟลเดอร์ที่เก็บแบบรายงาน (ถ้าไม่ระบุ ใช้โฟลเดอร์ reports ข้างแฟ้มข้อมูล)",
        })
        .option("fix", { type: "boolean", default: false, describe: "แก้สิ่งที่แก้ได้แน่นอน แสดงส่วนที่จะเปลี่ยนก่อนเขียน" })
        .option("yes", { alias: "y", type: "boolean", default: false, describe: "ใช้กับ --fix: เขียนโดยไม่ถาม" })
        .option("report", {
          type: "string",
          describe: "เขียนผลเป็นแฟ้ม: check.pdf รายการสำหรับพิมพ์, check.docx ร่างเอกสารที่มีความคิดเห็นตรงคำที่พบ",
        })
        .option("explain", { type: "string", describe: "อธิบายกฎหนึ่งข้อ หรือ all แสดงรายชื่อกฎทั้งหมด" })
        .option("ita", { type: "string", describe: "โฟลเดอร์กรอบการประเมิน ITA ที่หน่วยงานเพิ่มเอง (<ปี>.json)" })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 check dossier.json", "")
        .example("$0 check dossier.json --fix", "")
        .example("$0 check --explain assessment-total", ""),
    async (argv) => {
      const { check } = await import("./check/check-files.ts");
      done(await check(argv, io));
    },
  );
