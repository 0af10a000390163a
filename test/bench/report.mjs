// The measurements as Markdown.
import { besideTables, labels } from "./report-peers.mjs";
import { megabytes, table, time } from "./report-table.mjs";
import { enduranceTable, throughputTable, yearLine } from "./report-throughput.mjs";

/** The whole report. */
export function markdown(report) {
  const { machine, documents, warmUp, warm, process, watch, check, rows, hostile } = report;
  const { office, throughput, endurance, year } = report;
  const [before, after] = machine.load.map((load) => load.toFixed(1));
  return [
    `Node ${machine.node}, ${machine.cores} × ${machine.processor}, load ${before} before and ${after} after. ` +
      `Milliseconds: by the wall (of processor time, all threads).`,
    ...(warm ? [...warmTables(warm, documents, warmUp), ...besideTables(warm, office)] : []),
    ...(throughput ? throughputTable(throughput) : []),
    ...(endurance ? enduranceTable(endurance) : []),
    ...(year ? yearLine(year) : []),
    ...(process ? processTable(process) : []),
    ...(watch ? watchTable(watch, documents) : []),
    ...(check ? checkTable(check) : []),
    ...(rows ? rowsTable(rows) : []),
    ...(hostile ? hostileTable(hostile) : []),
    ...aimsTable({ documents, warm, process, watch, check, rows, hostile }),
    "",
  ].join("\n");
}

function warmTables(warm, documents, warmUp) {
  const present = warm.filter(({ missing }) => missing === undefined);
  const own = present.filter(({ median }) => median.whole);
  const stages = own.map(({ name, first, median }) => [
    labels[name],
    time(median.render),
    time(median.prepare),
    time(median.readBack),
    time(median.whole),
    time(first.whole),
  ]);
  return [
    `\n### Distinct documents in a warm process\n`,
    `Medians over ${documents} documents of 15 pages after ${warmUp} to warm up, no two alike; subjects take turns.\n`,
    ...table(["", "render", "prepare", "read back", "whole", "first document, whole"], stages),
  ];
}

function processTable(runs) {
  const body = runs.map((run) => [run.name, time(run), megabytes(run)]);
  return ["\n### Whole processes\n", ...table(["", "time", "peak memory"], body)];
}

/** The first save finds code that Node has not compiled; on a terminal, `watch` makes the documents a few times meanwhile. */
function watchTable(times, documents) {
  const settled = watchedTime(times, documents);
  const body = [[String(times.length), ...[times[0], settled].map((wall) => wall.toFixed(0))]];
  return [
    "\n### From a save to the last of both documents, `saraban watch`\n",
    ...table(["saves", "first", `median of the last ${documents}`], body),
  ];
}

const watchedTime = (times, documents) => {
  const settled = times.slice(-documents).sort((a, b) => a - b);
  return settled[settled.length >> 1];
};

function checkTable(runs) {
  const body = runs.map(({ name, megabytes: size, ...run }) => [
    `${size} MB: ${name}`,
    time(run),
    megabytes(run),
  ]);
  return ["\n### The check of long dossiers, whole processes\n", ...table(["", "time", "peak memory"], body)];
}

function rowsTable(runs) {
  const body = runs.map(({ format, rows, first, third, ...run }) => [
    format.toUpperCase(),
    String(rows),
    time(first.render),
    time(third.render),
    (third.render.cpu / rows).toFixed(2),
    time(first.prepare),
    time(first.readBack),
    megabytes(run),
  ]);
  const head = [
    "",
    "rows",
    "render, first",
    "render, third",
    "processor ms a row",
    "prepare, first",
    "read back, first",
    "peak memory, first",
  ];
  return ["\n### Long tables, in a fresh process\n", ...table(head, body)];
}

function hostileTable(runs) {
  const body = runs.map((run) => {
    const { format, name, error } = run;
    if (error !== undefined) return [format.toUpperCase(), name, "", `**${error}**`, "", "", ""];
    const size = `${(run.bytes / 1e6).toFixed(2)} MB`;
    return [
      format.toUpperCase(),
      name,
      size,
      time(run.render),
      time(run.prepare),
      time(run.readBack),
      megabytes(run),
    ];
  });
  const head = ["", "input", "size", "render", "prepare", "read back", "peak memory"];
  return ["\n### Hostile inputs, first document of a process\n", ...table(head, body)];
}

/** The aims that were measured in this run, by the wall; what else the machine does counts against them. */
function aimsTable({ documents, warm = [], process = [], watch, check = [], rows = [], hostile = [] }) {
  const long = rows.filter((run) => run.rows === 2000);
  const aims = [
    ...warm
      .filter(({ name, median }) => median && (name === "pdf" || name === "docx"))
      .map(({ name, median }) => [`${name.toUpperCase()} of the seed, warm, render`, 40, median.render]),
    ...startUp(process),
    ...(watch ? [["a save with `saraban watch`", 150, { wall: watchedTime(watch, documents) }]] : []),
    ...process
      .filter(({ name }) => name === "saraban generate, PDF")
      .map((run) => ["whole process, one PDF", 450, run]),
    ...process
      .filter(({ name }) => name.startsWith("saraban check"))
      .map((run) => ["whole process, check of a hundred faults", 300, run]),
    ...check.map(({ name, megabytes: size, ...run }) => [`check of ${size} MB: ${name}`, 3000, run]),
    ...long.map(({ format, first }) => [
      `${format.toUpperCase()}, 2,000 rows, render`,
      format === "pdf" ? 1500 : 1000,
      first.render,
    ]),
    ...hostile
      .filter(({ error }) => error === undefined)
      .map(({ format, name, render }) => [`${format.toUpperCase()}, ${name}, render`, 2000, render]),
  ];
  const body = aims.map(([what, aim, measured]) => [what, `≤ ${aim}`, time(measured), met(aim, measured)]);
  const memory = long.map(({ format, peakMegabytes }) => [
    `${format.toUpperCase()}, 2,000 rows, memory`,
    "≤ 300 MB",
    megabytes({ peakMegabytes }),
    peakMegabytes <= 300 ? "met" : "**not met**",
  ]);
  if (body.length === 0) return [];
  return ["\n### Aims\n", ...table(["", "aim", "measured", ""], [...body, ...memory])];
}

function startUp(process) {
  const [node, help] = ["node -e 0", "saraban --help"].map((own) => process.find(({ name }) => name === own));
  if (node === undefined || help === undefined) return [];
  return [
    ["`saraban --help` over `node -e 0`", 120, { wall: help.wall - node.wall, cpu: help.cpu - node.cpu }],
  ];
}

function met(aim, { wall, cpu }) {
  if (wall <= aim) return "met";
  return cpu <= aim ? "met by processor time" : "**not met**";
}
