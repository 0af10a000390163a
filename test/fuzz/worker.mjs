// The thread that runs cases, one at a time as it is asked.
import { parentPort } from "node:worker_threads";
import { keepSome } from "./keep.mjs";
import { makeCase } from "./make/case.mjs";
import { runCase } from "./run-case.mjs";

parentPort.on("message", async ({ seed, number, one, keep }) => {
  try {
    const made = one ?? makeCase(seed, number);
    const { ending, codes, warnings, faults, made: files } = await runCase(made);
    if (keep !== undefined) keepSome(files, made, keep);
    const detailed = faults.map(({ kind, detail }) => ({ kind, detail: String(detail).slice(0, 2000) }));
    parentPort.postMessage({
      ending,
      codes,
      warnings,
      faults: detailed,
      files: files.length,
      area: made.area,
    });
  } catch (error) {
    parentPort.postMessage({
      ending: "crash",
      codes: [],
      warnings: [],
      faults: [{ kind: `fuzzer: ${error.message}`, detail: error.stack }],
      files: 0,
    });
  }
});
parentPort.postMessage({ ready: true });
