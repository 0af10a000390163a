import { dirname, join } from "node:path";
import type { Command } from "../command.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { reportFileName } from "../../model/progress/file-name.ts";
import { writeAtomically } from "../../output/write-atomically.ts";
import { readDossier } from "../dossier.ts";
import { jsonFile, refuseExisting } from "../new-file.ts";
import { namedDivision, namedRound, nothingToReport } from "./named.ts";

interface Arguments {
  readonly dossier: string;
  readonly division: string;
  readonly round: string;
  readonly out: string | undefined;
  readonly ita: string | undefined;
}

const schemaName = "progress.schema.json";

/** `saraban progress new`: the report form of a division for a round, with its actions. */
export const progressNewCommand: Command = (io, done) => (parser) =>
  parser.command(
    "new <dossier>",
    "สร้างแบบรายงานให้ส่วนราชการกรอก มีเฉพาะวิธีการดำเนินการที่รับผิดชอบ",
    (yargs) =>
      yargs
        .positional("dossier", { type: "string", demandOption: true, describe: "แฟ้มข้อมูล เช่น dossier.json" })
        .option("division", { type: "string", demandOption: true, describe: "รหัสส่วนราชการ เช่น div-office" })
        .option("round", { type: "string", demandOption: true, describe: 'ชื่อรอบ เช่น "รอบ ๖ เดือน"' })
        .option("out", { type: "string", describe: "แฟ้มที่จะสร้าง (ถ้าไม่ระบุ สร้างในโฟลเดอร์ reports ข้างแฟ้มข้อมูล)" })
        .option("ita", { type: "string", describe: "โฟลเดอร์กรอบการประเมิน ITA ที่หน่วยงานเพิ่มเอง (<ปี>.json)" })
        .example('$0 progress new dossier.json --division div-office --round "รอบ 6 เดือน"', ""),
    async (argv) => done(await create(argv, io)),
  );

async function create(argv: Arguments, io: Io): Promise<ExitCode> {
  const dossier = await readDossier(argv.dossier, argv.ita, io);
  const division = namedDivision(argv.division, dossier);
  const round = await namedRound(argv.round, dossier);
  const { progressForm } = await import("./form.ts");
  const { progressJsonSchema } = await import("../../model/progress/json-schema.ts");
  const form = progressForm(dossier, division, round, `./${schemaName}`);
  if (form.entries.length === 0) throw nothingToReport(division);
  const name = reportFileName({ division: division.id, round: round.name }, dossier);
  const file = argv.out ?? join(dirname(argv.dossier), "reports", name);
  await refuseExisting(file, "กรอกแฟ้มเดิมต่อ หรือระบุชื่อแฟ้มใหม่ด้วย --out", io);
  await writeAtomically(join(dirname(file), schemaName), jsonFile(progressJsonSchema()), io);
  await writeAtomically(file, jsonFile(form), io);
  io.stdout(`${file}\n`);
  io.notice(
    `กรอกแฟ้มนี้ แล้วดูว่าใครรายงานแล้ว: saraban progress status ${argv.dossier} --reports ${dirname(file)}\n`,
  );
  return exitCodes.success;
}
