// Agencies that do not exist, as many as the country has and each different: `node test/bench/agencies.mjs 1000 out-folder`
// writes a folder each, with the divisions' reports for every fourth; `--ndjson` instead of a folder prints a dossier a line.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { measureGroupsOf, mostActions } from "./agencies/actions.mjs";
import { assessmentOf, earlierAssessment } from "./agencies/assessment.mjs";
import { chanceOf } from "./agencies/chance.mjs";
import { divisionsOf } from "./agencies/divisions.mjs";
import { papersOf, sealOf, signatoriesOf } from "./agencies/papers.mjs";
import { personOf } from "./agencies/people.mjs";
import { placeOf } from "./agencies/places.mjs";
import { reportsOf } from "./agencies/reports.mjs";

/**
 * An agency's dossier and what lies beside it. Equal numbers give equal agencies.
 * @param {number} number from 0; under eight thousand no two have the same name, district and province
 * @returns {{folder: string, dossier: object, files: Map<string, string>}} `files` by their path in the folder
 */
export function agencyOf(number) {
  const chance = chanceOf(number);
  const place = { ...placeOf(number, chance), number };
  const hasSeal = chance.percent(10);
  const dossier = dossierOf(place, hasSeal, chance);
  const files = new Map([["dossier.json", jsonOf(dossier)]]);
  if (hasSeal) files.set("seal.svg", sealOf(chance));
  if (number % 4 === 0) {
    const site = `www.${place.provinceKey}-${number}.example`;
    for (const [name, report] of reportsOf(dossier, site, chance))
      files.set(`reports/${name}`, jsonOf(report));
  }
  return { folder: `${place.provinceKey}/${String(number).padStart(5, "0")}`, dossier, files };
}

function dossierOf(place, hasSeal, chance) {
  const divisions = divisionsOf(place, chance);
  const head = { name: personOf(chance), position: place.headOf(place.own) };
  const chiefAdministrator = { name: personOf(chance), position: `ปลัด${place.name}` };
  const count = chance.whole(5, mostActions - 3);
  const assessment = assessmentOf(
    { fiscalYear: 2566, mostFaults: chance.whole(1, Math.min(count, 9)) },
    chance,
  );
  const measureGroups = measureGroupsOf({ count, assessment, divisions }, chance);
  const heads = divisions.flatMap((division) => division.head ?? []);
  return {
    fiscalYear: 2567,
    agency: {
      name: place.name,
      shortName: place.shortName,
      kind: place.kind,
      district: place.district,
      province: place.province,
      ...(hasSeal && { emblem: { type: "seal", file: "seal.svg", alternative: `ตราของ${place.name}` } }),
      divisions,
      head,
      chiefAdministrator,
    },
    assessment,
    ...(chance.percent(40) && { earlierAssessments: [earlierAssessment(2565, chance)] }),
    meeting: {
      body: `คณะทำงานขับเคลื่อนการประเมินคุณธรรมและความโปร่งใสของ${place.name}`,
      date: `2023-09-0${chance.whole(1, 8)}`,
      observer: "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ",
    },
    measureGroups,
    reportingRounds: [
      { name: "รอบ ๖ เดือน", from: "2023-10-01", to: "2024-03-31", due: "2024-04-10" },
      { name: "รอบ ๑๒ เดือน", from: "2023-10-01", to: "2024-09-30", due: "2024-10-10" },
    ],
    signatories: signatoriesOf({ head, chiefAdministrator }, chance),
    unbreakable: [place.own],
    ...(chance.percent(70) && {
      documents: papersOf({ place, divisions, members: [chiefAdministrator, ...heads] }, chance),
    }),
  };
}

const jsonOf = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** What the agency of a number is called and where it is, without making all the rest. */
export const agencyPlace = (number) => placeOf(number, chanceOf(number));

/** A dossier that needs no picture beside it. */
export const alone = (dossier) => ({ ...dossier, agency: { ...dossier.agency, emblem: { type: "none" } } });

/** Writes agencies into folders of a folder. */
export function writeAgencies(count, folder) {
  for (let number = 0; number < count; number += 1) {
    const { folder: own, files } = agencyOf(number);
    for (const [path, text] of files) {
      const file = join(folder, own, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? "")).href) {
  const [, , count, target] = process.argv;
  if (!(Number(count) > 0) || target === undefined) {
    process.stderr.write("node test/bench/agencies.mjs <count> <folder | --ndjson>\n");
    process.exitCode = 2;
  } else if (target === "--ndjson") {
    for (let number = 0; number < Number(count); number += 1)
      process.stdout.write(`${JSON.stringify(alone(agencyOf(number).dossier))}\n`);
  } else writeAgencies(Number(count), target);
}
