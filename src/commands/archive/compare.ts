import { join } from "node:path";
import { payloadFolder } from "../../archive/bag.ts";
import type { Comparison, FrameworkNames, ScorePair } from "../../archive/compare.ts";
import { dossierFile } from "../../archive/payload-names.ts";
import type { Command } from "../../cli.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import type { Dossier } from "../../model/dossier.ts";
import { readDossier } from "../dossier.ts";
import { table } from "../table.ts";
import type { Bag } from "./bags.ts";

interface Arguments {
  readonly before: string;
  readonly after: string;
  readonly archive: string;
  readonly json: boolean;
}

/** `saraban archive compare`: what changed between two years. */
export const archiveCompareCommand: Command = (io, done) => (parser) =>
  parser.command(
    "compare <before> <after>",
    "เทียบคะแนน ประเด็น และมาตรการของสองปี",
    (yargs) =>
      yargs
        .positional("before", { type: "string", demandOption: true, describe: "ปีก่อน เช่น 2565" })
        .positional("after", { type: "string", demandOption: true, describe: "ปีหลัง เช่น 2566" })
        .option("archive", { type: "string", default: "archive", describe: "โฟลเดอร์คลังเอกสาร" })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 archive compare 2566 2568", ""),
    async (argv) => done(await compare(argv, io)),
  );

async function compare({ before, after, archive, json }: Arguments, io: Io): Promise<ExitCode> {
  const { namedBag } = await import("./bags.ts");
  const { compareYears } = await import("../../archive/compare.ts");
  const bags = [await namedBag(before, archive, io), await namedBag(after, archive, io)] as const;
  const [early, late] = [await dossierOf(bags[0], io), await dossierOf(bags[1], io)];
  const comparison = compareYears(early, late, await namesIn(bags));
  io.stdout(json ? `${JSON.stringify(comparison, null, 2)}\n` : told(comparison));
  return exitCodes.success;
}

const frameworksIn = ({ folder }: Bag): string => join(folder, payloadFolder, "ita");

const dossierOf = (bag: Bag, io: Io): Promise<Dossier> =>
  readDossier(join(bag.folder, payloadFolder, dossierFile), frameworksIn(bag), io);

/** As the frameworks say that the two years were kept with. */
async function namesIn(bags: readonly Bag[]): Promise<FrameworkNames> {
  const { indicatorName, itemTitle } = await import("../../ita/framework.ts");
  const { frameworkFinder } = await import("../../ita/load.ts");
  const ofYear = frameworkFinder(bags.map(frameworksIn));
  return {
    indicator: (year, number) => {
      const framework = ofYear(year);
      return framework && indicatorName(framework, number);
    },
    item: (year, code) => {
      const framework = ofYear(year);
      return framework && itemTitle(framework, code);
    },
  };
}

const deficiencyStates = { closed: "แก้แล้ว", repeated: "ยังพบซ้ำ", new: "พบใหม่" } as const;
const actionStates = { kept: "คงเดิม", changed: "ปรับปรุง", new: "เพิ่มใหม่", dropped: "ยกเลิก" } as const;

function told(comparison: Comparison): string {
  const { years, assessedYears, ratings, scores, deficiencies, actions } = comparison;
  const head = ["", "ผลการประเมิน", ...assessedYears.map((year) => `ปี ${year}`), "ต่างกัน"];
  return [
    `เทียบมาตรการปีงบประมาณ ${years[0]} กับ ${years[1]}`,
    "",
    table([head, ...scores.map(scoreRow), ["", "ระดับ", ...ratings]]),
    "",
    "ประเด็นที่ต้องแก้ไข/ปรับปรุง",
    table(deficiencies.map(({ state, item, text }) => [deficiencyStates[state], item, text])),
    "",
    "วิธีการดำเนินการ",
    table(
      actions.map(({ state, text, before }) => [
        actionStates[state],
        before === undefined ? text : `${text} (เดิม: ${before})`,
      ]),
    ),
    "",
  ].join("\n");
}

function scoreRow({ indicator, name, before, after, difference }: ScorePair): readonly string[] {
  const number = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(2));
  const sign = difference !== undefined && difference > 0 ? "+" : "";
  return [
    indicator === undefined ? "" : String(indicator),
    name,
    number(before),
    number(after),
    `${sign}${number(difference)}`,
  ];
}
