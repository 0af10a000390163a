import { join } from "node:path";
import type { Command } from "../command.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { progressLine } from "../progress-line.ts";
import { say } from "../speech.ts";
import type { KeptYear } from "./site/kept-year.ts";

interface Arguments {
  readonly out: string;
  readonly archive: string;
  readonly agency: string | undefined;
  readonly title: string;
  readonly json: boolean;
}

/** `saraban archive site`: what the archive may publish, as pages that need no server. */
export const archiveSiteCommand: Command = (io, done) => (parser) =>
  parser.command(
    "site",
    "สร้างเว็บไซต์เผยแพร่จากคลัง เปิดได้โดยไม่ต้องมีเซิร์ฟเวอร์",
    (yargs) =>
      yargs
        .option("out", {
          type: "string",
          default: "website",
          describe: "โฟลเดอร์ของเว็บไซต์ ถ้ามีเว็บไซต์ที่โปรแกรมสร้างไว้ จะแทนที่ทั้งโฟลเดอร์",
        })
        .option("archive", { type: "string", default: "archive", describe: "โฟลเดอร์คลังเอกสาร" })
        .option("agency", {
          type: "string",
          describe: "เฉพาะหน่วยงานนี้ ระบุชื่อเต็ม ชื่อย่อ หรือรหัสในคลัง (ถ้าไม่ระบุ ทุกหน่วยงาน)",
        })
        .option("title", {
          type: "string",
          default: "มาตรการส่งเสริมคุณธรรมและความโปร่งใส",
          describe: "ชื่อเว็บไซต์",
        })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 archive site --out website", "แล้วนำทั้งโฟลเดอร์ไปวางบนเว็บไซต์ของหน่วยงาน"),
    async (argv) => done(await site(argv, io)),
  );

async function site({ out, archive, agency, title, json }: Arguments, io: Io): Promise<ExitCode> {
  const { publishableYears } = await import("./site/years.ts");
  const { refuseForeign, siteFiles } = await import("./site/folder.ts");
  const { replaceFolder } = await import("../../output/replace-folder.ts");
  const { agenciesOf } = await import("./site/agencies.ts");
  const { buildSite } = await import("../../site/build.ts");
  const accept = (folder: string): Promise<void> => refuseForeign(folder, io);
  if ((await io.kindOf(out)) !== undefined) await accept(out);
  const progress = progressLine(io, json);
  const years = await publishableYears({ archive, agency, progress }, io, (diagnostic) =>
    say(diagnostic, io),
  );
  const built = buildSite(agenciesOf(years), title);
  const files = siteFiles(built, years, io);
  await replaceFolder(out, files, accept, io);
  const homePage = join(out, "index.html");
  io.stdout(json ? `${JSON.stringify(told(out, files.size, years), null, 2)}\n` : `${homePage}\n`);
  return exitCodes.success;
}

/** What was published, for other programs. */
const told = (out: string, files: number, years: readonly KeptYear[]) => ({
  out,
  files,
  years: years.map(({ bag, year, copies }) => ({
    agency: year.agency.name,
    fiscalYear: bag.fiscalYear,
    bag: bag.name,
    hasMeasuresText: year.measures !== undefined,
    documents: [...copies.keys()],
  })),
});
