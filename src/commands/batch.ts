import type { Argv } from "yargs";
import type { Command } from "./command.ts";
import { formats } from "../render/index.ts";
import type { DocumentKind } from "../template/kinds.ts";
import { batchMergeCommand } from "./batch/merge.ts";
import { formatsHelp, formatsOf } from "./formats.ts";
import { usageError } from "./speech.ts";

/** `saraban batch`: the documents of many agencies. */
export const batchCommand: Command = (io, done) => (parser) =>
  parser.command(
    "batch <inputs..>",
    "สร้างเอกสารของหลายหน่วยงานพร้อมกัน ทำต่อได้เมื่อหยุดกลางคัน",
    (yargs) => {
      batchMergeCommand(io, done)(yargs);
      return options(yargs);
    },
    async ({ format, jobs, timeout, shard, ...argv }) => {
      const { parseShard } = await import("../batch/shard.ts");
      const { runBatch } = await import("./batch/run.ts");
      const part = shard === undefined ? undefined : parseShard(shard);
      if (shard !== undefined && part === undefined)
        throw usageError(`--shard “${shard}” ไม่ใช่ส่วนของทั้งหมด เขียนเช่น 2/3 คือส่วนที่ 2 จาก 3 ส่วน`);
      if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1))
        throw usageError("--jobs ต้องเป็นจำนวนเต็มตั้งแต่ 1");
      // The longest that a timer of Node can wait
      if (!(timeout > 0 && timeout <= 2_000_000)) throw usageError("--timeout ต้องเป็นจำนวนวินาทีที่มากกว่า 0");
      done(await runBatch({ ...argv, format: formatsOf(format), jobs, timeout, shard: part }, io));
    },
  );

/** Asked only when this command is meant, so that the program's own help loads neither views nor schemas. */
async function options(yargs: Argv) {
  const { documentKinds } = await import("../template/kinds.ts");
  return yargs
    .positional("inputs", {
      type: "string",
      array: true,
      demandOption: true,
      describe:
        "โฟลเดอร์ (รวมโฟลเดอร์ย่อย) แฟ้ม .ndjson รูปแบบชื่อ เช่น 'ปี2568/**/dossier.json' หรือ - คือรับ NDJSON จากโปรแกรมอื่น",
    })
    .option("kind", {
      choices: [...(Object.keys(documentKinds) as DocumentKind[]), "all"] as const,
      default: "all" as DocumentKind | "all",
      describe: "ชนิดเอกสาร all สร้างทุกชนิดที่ข้อมูลพอ",
    })
    .option("format", {
      type: "string",
      default: formats.join(","),
      describe: formatsHelp,
    })
    .options(ownOptions)
    .example("$0 batch จังหวัด/ปี2568 --out ผลงาน", "ทุกหน่วยงานในโฟลเดอร์ ทุกชนิด ทั้ง PDF และ DOCX")
    .example("$0 batch จังหวัด/ปี2568 --out ผลงาน --resume", "ทำต่อหลังไฟดับหรือแก้แฟ้มที่ผิด");
}

/** Whoever merges is asked for none of these. */
const forThisOnly = { global: false } as const;

const ownOptions = {
  out: { ...forThisOnly, type: "string", default: "output", describe: "โฟลเดอร์ปลายทาง หน่วยงานละโฟลเดอร์" },
  results: {
    ...forThisOnly,
    type: "string",
    describe: "แฟ้มผลรายแฟ้มข้อมูล (ถ้าไม่ระบุ คือ results.ndjson ในโฟลเดอร์ปลายทาง)",
  },
  resume: {
    ...forThisOnly,
    type: "boolean",
    default: false,
    describe: "ทำต่อจากครั้งก่อน ข้ามแฟ้มที่เสร็จแล้วและไม่มีอะไรเปลี่ยน",
  },
  jobs: { ...forThisOnly, type: "number", describe: "จำนวนที่ทำพร้อมกัน (ถ้าไม่ระบุ เท่าจำนวนหน่วยประมวลผล)" },
  timeout: {
    ...forThisOnly,
    type: "number",
    default: 300,
    describe: "วินาทีที่ให้แต่ละแฟ้มข้อมูล เกินแล้วหยุดเฉพาะแฟ้มนั้น",
  },
  shard: { ...forThisOnly, type: "string", describe: "ทำเฉพาะส่วนหนึ่ง เช่น 2/3 เมื่อแบ่งกันทำสามเครื่อง" },
  round: { ...forThisOnly, type: "string", describe: "รอบรายงาน (ถ้าไม่ระบุ ใช้รอบล่าสุดที่มีผู้รายงาน)" },
  template: { ...forThisOnly, type: "string", describe: "แม่แบบของหน่วยงานแทนแม่แบบที่ให้มา (.hbs)" },
  ita: { ...forThisOnly, type: "string", describe: "โฟลเดอร์กรอบการประเมิน ITA ที่หน่วยงานเพิ่มเอง (<ปี>.json)" },
  "signature-field": {
    ...forThisOnly,
    type: "boolean",
    default: false,
    describe: "ใส่ช่องลงลายมือชื่อดิจิทัลใน PDF",
  },
  force: { ...forThisOnly, type: "boolean", default: false, describe: "สร้างแม้ตัวตรวจพบข้อผิดพลาด" },
  draft: {
    ...forThisOnly,
    type: "boolean",
    default: false,
    describe: "สร้างฉบับร่าง มีคำว่า “ร่าง” ทุกหน้า แม้ตัวตรวจพบข้อผิดพลาด",
  },
  json: { ...forThisOnly, type: "boolean", default: false, describe: "พิมพ์สรุปเป็น JSON สำหรับโปรแกรมอื่น" },
} as const;
