// npm run bench:check: how many planted defects the checker finds, and what it says of sentences that are right.
import { readFileSync } from "node:fs";
import { plan, plantOne, sampleOf } from "./planting.mjs";
import { falseReports } from "./false-reports.mjs";
import { createRandom } from "./random.mjs";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const samples = ["hin-dat-2566", "sample-municipality-2568"].map((name) =>
  sampleOf(JSON.parse(read(`../../../data/${name}/dossier.json`)), `${name}.json`),
);
/** What a reader would not call certain, though it was planted: judged by hand, one by one. */
const uncertain = new Set(
  read("uncertain.tsv")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t").slice(0, 3).join("\t")),
);

const rows = Object.entries(plan).map(([kind, count], index) => {
  const random = createRandom(2568 + index);
  const planted = Array.from(
    { length: count },
    (_, number) =>
      plantOne(kind, samples[number % 2], random) ?? plantOne(kind, samples[(number + 1) % 2], random),
  ).filter((one) => one !== undefined);
  const isCertain = ({ from, to }) =>
    !uncertain.has([kind, from.replace(/\s/g, " "), to.replace(/\s/g, " ")].join("\t"));
  const certain = planted.filter((one) => one.rules.length > 0 || isCertain(one));
  return { kind, planted, certain, missed: certain.filter(({ rules }) => rules.length === 0) };
});

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const total = (of) => rows.reduce((sum, row) => sum + of(row), 0);
console.log("| class | planted | certain | found | recall |\n|---|---:|---:|---:|---:|");
for (const { kind, planted, certain, missed } of rows)
  console.log(
    `| ${kind} | ${planted.length} | ${certain.length} | ${certain.length - missed.length} | ${percent(certain.length - missed.length, certain.length)} |`,
  );
const [planted, certain, missed] = [
  total((row) => row.planted.length),
  total((row) => row.certain.length),
  total((row) => row.missed.length),
];
console.log(
  `| all | ${planted} | ${certain} | ${certain - missed} | ${percent(certain - missed, certain)} |`,
);

console.log("\nMissed:");
for (const { kind, missed: some } of rows)
  for (const { from, to } of some)
    console.log(`- ${kind}\t${from.replace(/\s/g, " ")}\t${to.replace(/\s/g, " ")}`);

const { sentences, reports } = falseReports(read("correct-sentences.txt"));
console.log(
  `\nCorrect sentences: ${sentences}, reported as an error or a warning: ${reports.length} (${percent(reports.length, sentences)})`,
);
for (const { rule, sentence, message } of reports) console.log(`- ${rule}: ${message} · ${sentence}`);

const isGood = missed <= 0.05 * certain && reports.length <= 0.01 * sentences;
process.exitCode = isGood ? 0 : 1;
