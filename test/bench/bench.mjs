// npm run bench [-- --documents 30 --warm-up 40 --agencies 2000 --json --only warm,office,throughput,endurance,year,process,watch,check,rows,hostile]
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { measureOffice } from "./office.mjs";
import { measureCheck, measureHostile, measureProcesses, measureRows, measureWarm } from "./measurements.mjs";
import { markdown } from "./report.mjs";
import { measureEndurance, measureThroughput, measureYear } from "./throughput.mjs";
import { measureWatch } from "./watch.mjs";

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "30" },
    "warm-up": { type: "string", default: "40" },
    agencies: { type: "string", default: "2000" },
    only: {
      type: "string",
      default: "warm,office,throughput,endurance,year,process,watch,check,rows,hostile",
    },
    json: { type: "boolean", default: false },
  },
});
const documents = Number(values.documents);
const warmUp = Number(values["warm-up"]);
const parts = {
  warm: () => measureWarm({ documents, warmUp }),
  office: () => measureOffice({ documents: Math.ceil(documents / 3) }),
  throughput: () => measureThroughput({ documents: documents * 5 }),
  endurance: () => measureEndurance({ count: Number(values.agencies) }),
  year: () => measureYear({ agencies: documents }),
  process: () => measureProcesses(),
  watch: () => measureWatch({ saves: warmUp + documents }),
  check: () => measureCheck(5),
  rows: () => measureRows([100, 1000, 2000]),
  hostile: () => measureHostile(),
};

const results = {};
const loadBefore = loadavg()[0];
for (const part of values.only.split(",")) {
  process.stderr.write(`measuring: ${part} …\n`);
  results[part] = await parts[part]();
}
const machine = {
  node: process.version,
  cores: cpus().length,
  processor: cpus()[0].model,
  load: [loadBefore, loadavg()[0]],
};
const report = { machine, documents, warmUp, ...results };
process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : markdown(report));
