// npm run bench:check [-- seed …]: how many planted defects the checker finds, and what it says of sentences that are right.
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

/** The first is the one that rules were written by; the others tell whether they were written for it. */
const usualSeeds = [2568, 4001, 7919];
const given = process.argv.slice(2).map(Number);
const seeds = given.length > 0 ? given : usualSeeds;

const rowOf = (seed, [kind, count], index) => {
  const random = createRandom(seed + index);
  const planted = Array.from(
    { length: count },
    (_, number) =>
      plantOne(kind, samples[number % 2], random) ?? plantOne(kind, samples[(number + 1) % 2], random),
  ).filter((one) => one !== undefined);
  const isCertain = ({ from, to }) =>
    !uncertain.has([kind, from.replace(/\s/g, " "), to.replace(/\s/g, " ")].join("\t"));
  const certain = planted.filter(isCertain);
  return { kind, planted, certain, missed: certain.filter(({ rules }) => rules.length === 0) };
};

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const lineOf = (kind, [planted, certain, missed]) =>
  `| ${kind} | ${planted} | ${planted - certain} | ${certain} | ${certain - missed} | ${percent(certain - missed, certain)} |`;
const oneLine = (text) => text.replace(/\s/g, " ");

/** Of what is certain in each class. */
const mostMissed = 0.05;

/** Prints the table of a seed, and tells whether enough was found of each class. */
function benchSeed(seed) {
  const rows = Object.entries(plan).map((entry, index) => rowOf(seed, entry, index));
  const total = (key) => rows.reduce((sum, row) => sum + row[key].length, 0);
  const all = ["planted", "certain", "missed"].map(total);
  console.log(`\nSeed ${seed}\n`);
  console.log("| class | planted | uncertain | certain | found | recall |\n|---|---:|---:|---:|---:|---:|");
  for (const { kind, planted, certain, missed } of rows)
    console.log(lineOf(kind, [planted.length, certain.length, missed.length]));
  console.log(lineOf("all", all));
  console.log("\nMissed:");
  for (const { kind, missed } of rows)
    for (const { from, to } of missed) console.log(`- ${kind}\t${oneLine(from)}\t${oneLine(to)}`);
  return rows.every(({ certain, missed }) => missed.length <= mostMissed * certain.length);
}

console.log(`Judged uncertain by hand, all seeds: ${uncertain.size} (uncertain.tsv)`);
const results = seeds.map(benchSeed);

const { sentences, reports } = falseReports(read("correct-sentences.txt"));
console.log(
  `\nCorrect sentences: ${sentences}, reported as an error or a warning: ${reports.length} (${percent(reports.length, sentences)})`,
);
for (const { rule, sentence, message } of reports) console.log(`- ${rule}: ${message} · ${sentence}`);

const isGood = results.every(Boolean) && reports.length <= 0.01 * sentences;
process.exitCode = isGood ? 0 : 1;
