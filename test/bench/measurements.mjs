// What is measured. Subjects take turns document by document, so that whatever else the machine does hits all alike.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { names as hostileNames } from "./hostile.mjs";
import { longDossier, names as longNames } from "./long-dossiers.mjs";
import { ask, openWorker, runNode } from "./processes.mjs";

const ours = ["pdf", "docx", "both"];
const peers = ["pdfmake", "typst", "chromium", "docxtemplater"];
const formats = ["pdf", "docx"];
const repeats = 7;
const bin = fileURLToPath(new URL("../../dist/program/bin.js", import.meta.url));

/** Per subject: medians by stage over distinct documents in a warm process, and its very first document. */
export async function measureWarm({ documents, warmUp }) {
  const workers = [];
  for (const name of [...ours, ...peers]) workers.push(await openWorker(name));
  const present = workers.filter(({ missing }) => missing === undefined);
  const rounds = new Map(present.map(({ name }) => [name, []]));
  for (let number = 0; number < warmUp + documents; number++) {
    for (const { name, measure } of present) {
      const { stages, error } = await measure(number);
      if (error !== undefined) throw new Error(`${name}: ${error}`);
      rounds.get(name).push(stages);
    }
  }
  await Promise.all(workers.map(({ close }) => close()));
  return workers.map(({ name, missing }) => {
    if (missing !== undefined) return { name, missing };
    const [first, ...others] = rounds.get(name);
    return { name, first, median: medianStages(others.slice(-documents)) };
  });
}

/** Whole processes, from the shell's view: start of node, help, check, one PDF, one DOCX, both. */
export async function measureProcesses() {
  const folder = await mkdtemp(join(tmpdir(), "saraban-bench-"));
  // a dossier that the checker lets pass
  const dossier = fileURLToPath(new URL("../../data/hin-dat-2566/dossier.json", import.meta.url));
  const faulty = fileURLToPath(new URL("../fixtures/hin-dat-2566-verbatim/dossier.json", import.meta.url));
  const generate = (format) => [bin, "generate", dossier, "--format", format, "--out", join(folder, format)];
  const commands = {
    "node -e 0": ["-e", "0"],
    "saraban --help": [bin, "--help"],
    "saraban check, a hundred faults": [bin, "check", faulty],
    "saraban generate, PDF": generate("pdf"),
    "saraban generate, DOCX": generate("docx"),
    "saraban generate, both": generate("pdf,docx"),
  };
  const runs = Object.keys(commands).map((name) => ({ name, samples: [] }));
  for (let round = 0; round < repeats; round++) {
    for (const { name, samples } of runs) samples.push(await runNode(commands[name]));
  }
  await rm(folder, { recursive: true });
  return runs.map(({ name, samples }) => ({ name, ...medianTimes(samples), peakMegabytes: peakOf(samples) }));
}

/** The check of dossiers of megabytes, each in a process of its own. */
export async function measureCheck(megabytes) {
  const folder = await mkdtemp(join(tmpdir(), "saraban-bench-"));
  const file = join(folder, "dossier.json");
  const results = [];
  for (const name of longNames) {
    await writeFile(file, longDossier(name, megabytes * 1_000_000));
    results.push({ name, megabytes, ...(await runNode([bin, "check", file])) });
  }
  await rm(folder, { recursive: true });
  return results;
}

/** Tables of so many rows, each in a fresh process: its first document, and its third. */
export async function measureRows(counts) {
  const results = [];
  for (const format of formats) {
    for (const rows of counts) {
      const worker = await openWorker(format);
      const samples = [];
      for (let number = 0; number < 3; number++) samples.push(await worker.measure(number, rows));
      await worker.close();
      const [first, , third] = samples;
      if (first.error ?? third.error) throw new Error(first.error ?? third.error);
      const { peakMegabytes } = first;
      results.push({ format, rows, first: first.stages, third: third.stages, peakMegabytes });
    }
  }
  return results;
}

/** Hostile inputs of up to 1 MB, each the first document of a process. */
export async function measureHostile() {
  const results = [];
  for (const format of formats) {
    for (const name of hostileNames)
      results.push({ format, name, ...(await ask("hostile.mjs", [name, format])) });
  }
  return results;
}

function medianStages(samples) {
  const stages = Object.keys(samples[0]);
  return Object.fromEntries(
    stages.map((stage) => [stage, medianTimes(samples.map((sample) => sample[stage]))]),
  );
}

const medianTimes = (samples) => ({
  wall: median(samples.map(({ wall }) => wall)),
  cpu: median(samples.map(({ cpu }) => cpu)),
});

const peakOf = (samples) => Math.max(...samples.map(({ peakMegabytes }) => peakMegabytes));

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
