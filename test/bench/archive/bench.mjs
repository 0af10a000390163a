// npm run bench:archive [-- --bags 250,500,1000 --json]: how verify, list and find grow with the archive.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runNode } from "../processes.mjs";
import { fillArchive } from "./bags.mjs";

const { values } = parseArgs({
  options: { bags: { type: "string", default: "250,500,1000" }, json: { type: "boolean", default: false } },
});
const counts = values.bags.split(",").map(Number);
const program = fileURLToPath(new URL("../../../dist/program/bin.js", import.meta.url));
const commands = { verify: ["verify"], list: ["list"], find: ["find", "จัดซื้อจัดจ้าง"] };
const repeats = 3;

/** What starts the program is no part of the growth. */
const empty = await measure(0);
const results = [];
for (const bags of counts) {
  process.stderr.write(`measuring: ${bags} bags …\n`);
  results.push({ bags, ...(await measure(bags)) });
}
process.stdout.write(values.json ? `${JSON.stringify({ empty, results }, null, 2)}\n` : markdown());

/** Each command over an archive of so many bags, from the shell's view: the best of some runs, which take turns. */
async function measure(bags) {
  const archive = await mkdtemp(join(tmpdir(), "saraban-bench-archive-"));
  await fillArchive(archive, bags);
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < repeats; round++) {
    for (const [name, argv] of Object.entries(commands))
      runs[name].push(await runNode([program, "archive", ...argv, "--archive", archive]));
  }
  await rm(archive, { recursive: true });
  return Object.fromEntries(Object.entries(runs).map(([name, samples]) => [name, best(samples)]));
}

function best(samples) {
  return {
    wall: Math.min(...samples.map(({ wall }) => wall)),
    cpu: Math.min(...samples.map(({ cpu }) => cpu)),
    peakMegabytes: Math.max(...samples.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

/** A ratio of 1 is growth in proportion to the number of bags. */
function markdown() {
  const [first, last] = [results[0], results.at(-1)];
  const perBag = (result, name) => (result[name].cpu - empty[name].cpu) / result.bags;
  const row = (cells) => `| ${cells.join(" | ")} |`;
  const times = ({ bags, ...run }) =>
    row([
      bags,
      ...Object.keys(commands).map((name) => {
        const { wall, cpu, peakMegabytes } = run[name];
        return `${wall.toFixed(0)} (${cpu.toFixed(0)}), ${peakMegabytes.toFixed(0)} MB`;
      }),
    ]);
  return [
    "Milliseconds by the wall (of processor time), peak memory.\n",
    row(["bags", ...Object.keys(commands)]),
    row(["---:", ...Object.keys(commands).map(() => "---:")]),
    ...[{ bags: 0, ...empty }, ...results].map(times),
    row([
      `a bag of ${last.bags} : of ${first.bags}`,
      ...Object.keys(commands).map((name) => (perBag(last, name) / perBag(first, name)).toFixed(2)),
    ]),
    "",
  ].join("\n");
}
