import { join } from "node:path";
import type { Command } from "./command.ts";
import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { writeAtomically } from "../output/write-atomically.ts";
import { toArabicDigits } from "../thai/digits.ts";
import type { NewYearRequest } from "./init/new-year.ts";
import { jsonFile, refuseExisting } from "./new-file.ts";
import { say } from "./speech.ts";
import { exampleAnswers, starterDossier, type StarterAnswers } from "./starter.ts";

const dossierName = "dossier.json";
const schemaName = "dossier.schema.json";

interface Arguments {
  readonly dir: string;
  readonly yes: boolean;
  readonly from: string | undefined;
  readonly ita: string | undefined;
  readonly json: boolean;
}

/** `saraban init`: a commented dossier to fill in, after five questions, or from last year's. */
export const initCommand: Command = (io, done) => (parser) =>
  parser.command(
    "init [dir]",
    "สร้างแฟ้มข้อมูลตั้งต้นพร้อมคำอธิบายในแฟ้ม หลังตอบคำถาม ๕ ข้อ หรือเริ่มปีใหม่จากแฟ้มของปีก่อน",
    (yargs) =>
      yargs
        .positional("dir", { type: "string", default: ".", describe: "โฟลเดอร์ที่จะวางแฟ้ม" })
        .option("yes", { alias: "y", type: "boolean", default: false, describe: "ไม่ถาม ใช้ค่าตัวอย่าง" })
        .option("from", {
          type: "string",
          describe: "เริ่มปีใหม่จากปีก่อน: แฟ้มข้อมูล PDF หรือ DOCX ที่โปรแกรมสร้าง หรือชุดเอกสารในคลัง (ไม่ถามคำถาม)",
        })
        .option("ita", { type: "string", describe: "โฟลเดอร์กรอบการประเมิน ITA ที่หน่วยงานเพิ่มเอง (<ปี>.json)" })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 init ปี2569", "ถามแล้ววาง dossier.json ไว้ในโฟลเดอร์ ปี2569")
        .example("$0 init ปี2569 --from ปี2568/dossier.json", "")
        .example("$0 init ปี2569 --from archive/2568-agency-a08aab29-v001", ""),
    async (argv) => done(await init(argv, io)),
  );

async function init({ dir, yes, from, ita, json }: Arguments, io: Io): Promise<ExitCode> {
  const file = join(dir, dossierName);
  await refuseExisting(file, "ระบุโฟลเดอร์อื่น เช่น saraban init ปี2569 หรือย้ายแฟ้มเดิมออกก่อน", io);
  if (from !== undefined) return startFrom({ from, folder: dir, file, schemaName, ita }, json, io);
  if (!yes && !io.isTerminal) throw needsTerminal();
  const answers = yes ? exampleAnswers : await askAll(io);
  const { loadFramework } = await import("../ita/load.ts");
  const { dossierJsonSchema } = await import("../model/json-schema.ts");
  const assessed = loadFramework(answers.fiscalYear - 1, { extraFolders: ita === undefined ? [] : [ita] });
  await writeAtomically(join(dir, schemaName), jsonFile(dossierJsonSchema()), io);
  await writeAtomically(file, jsonFile(starterDossier(answers, assessed, `./${schemaName}`)), io);
  io.stdout(json ? `${JSON.stringify({ file, fiscalYear: answers.fiscalYear }, null, 2)}\n` : `${file}\n`);
  io.notice(`แก้ไขแฟ้มนี้ แล้วสั่ง: saraban generate ${file}\n`);
  return exitCodes.success;
}

async function startFrom(request: NewYearRequest, json: boolean, io: Io): Promise<ExitCode> {
  const { beginNewYear } = await import("./init/new-year.ts");
  const { newYearJson, newYearText } = await import("./init/told.ts");
  const begun = await beginNewYear(request, io);
  io.stdout(json ? `${JSON.stringify(newYearJson(begun), null, 2)}\n` : newYearText(begun));
  if (!json) for (const warning of begun.warnings) say(warning, io);
  io.notice(
    `ดูสิ่งที่ต้องกรอกและยืนยัน: saraban check ${begun.file}\n` +
      `สร้างฉบับร่างระหว่างนี้: saraban generate ${begun.file} --draft\n`,
  );
  return exitCodes.success;
}

async function askAll(io: Io): Promise<StarterAnswers> {
  const ask = async (question: string, example: string): Promise<string> =>
    (await io.ask(`${question} [${example}]: `)).trim() || example;
  return {
    agency: await ask("๑. ชื่อเต็มของหน่วยงาน", exampleAnswers.agency),
    shortName: await ask("๒. ชื่อย่อ (ใช้ตั้งชื่อแฟ้ม)", exampleAnswers.shortName),
    province: await ask("๓. จังหวัด (ไม่ต้องมีคำว่าจังหวัด)", exampleAnswers.province),
    fiscalYear: await askYear(ask),
    signer: await ask("๕. ชื่อผู้ลงนาม (มีคำนำหน้า)", exampleAnswers.signer),
  };
}

/** Asked again until it is a year of the Buddhist Era, in either digit system. */
async function askYear(ask: (question: string, example: string) => Promise<string>): Promise<number> {
  for (;;) {
    const year = toArabicDigits(
      await ask("๔. ปีงบประมาณของมาตรการ (พ.ศ.)", String(exampleAnswers.fiscalYear)),
    );
    if (/^2[45]\d\d$/.test(year)) return Number(year);
  }
}

const needsTerminal = (): DiagnosticError =>
  new DiagnosticError([
    {
      code: "cli/usage",
      severity: "error",
      message: "ถามคำถามไม่ได้ เพราะไม่ได้สั่งจากหน้าจอเทอร์มินัล",
      hints: ["สั่งใหม่พร้อม --yes เพื่อใช้ค่าตัวอย่าง หรือ --from เพื่อเริ่มจากแฟ้มของปีก่อน"],
    },
  ]);
