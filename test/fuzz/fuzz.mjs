// Ctrl-C ends a run with its report. npm run fuzz [-- --seconds 60 | --cases 100000] [--seed 1] [--case 17] [--from 0]
// --keep <folder>: one made file in so many is written there, for veraPDF and the Open XML SDK.
import { parseArgs } from "node:util";
import { makeReport } from "./report.mjs";
import { bundleSupport } from "./support.mjs";

const { values } = parseArgs({
  options: {
    seconds: { type: "string" },
    cases: { type: "string" },
    seed: { type: "string", default: "1" },
    case: { type: "string" },
    from: { type: "string", default: "0" },
    keep: { type: "string" },
  },
});
const seed = Number(values.seed);
const only = values.case === undefined ? undefined : Number(values.case);
const from = only ?? Number(values.from);
const count = only === undefined ? Number(values.cases ?? Infinity) : 1;
const end = performance.now() + 1000 * Number(values.seconds ?? (count === Infinity ? 60 : Infinity));

await bundleSupport();
const { WatchedWorker } = await import("./watched.mjs");
const { minimised } = await import("./minimise.mjs");
const { writeFound } = await import("./found.mjs");

const worker = new WatchedWorker();
const report = makeReport(seed);
let isStopped = false;
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => (isStopped = true));
for (let number = from; number < from + count && performance.now() < end && !isStopped; number++) {
  const outcome = await worker.ask({ seed, number, keep: values.keep });
  for (const fault of outcome.faults) {
    if (!report.isNew(fault.kind, number)) continue;
    process.stderr.write(`case ${number}: ${fault.kind}\n`);
    const smallest = await minimised({ seed, number, kind: fault.kind }, (message) => worker.ask(message));
    process.stderr.write(`  ${writeFound(smallest, fault)}\n`);
  }
  report.add(number, outcome);
}
await worker.close();
process.stdout.write(report.text());
process.exitCode = report.isClean() ? 0 : 1;
