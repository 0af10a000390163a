// Runs one case in a world in memory, and says how it ended and what should not have happened.
import { resolve } from "node:path";
import { run } from "../../dist/cli.js";
import { generateDocument } from "../../dist/commands/generate/document.js";
import { generateDocuments } from "../../dist/commands/generate/documents.js";
import { readInput } from "../../dist/commands/input.js";
import { reportsOf } from "../../dist/commands/generate/reports.js";
import { DiagnosticError } from "../../dist/diagnostics/diagnostic.js";
import { diagnosticFaults } from "./oracles/diagnostics.mjs";
import { productFaults } from "./oracles/products.mjs";
import { support } from "./support.mjs";

const { memoryIo, systemError } = await support("memory-io");
const out = "result";

/**
 * How a case ended: `ending` in a word, the codes of its errors and of its warnings, the faults found. A fault is its
 * kind, which is the same however often it is met, and what can be told of it.
 */
export async function runCase(one) {
  const io = worldOf(one);
  const before = new Set(io.files.keys());
  const outcome = one.command ? await byFrontDoor(one, io) : await generated(one, io);
  const made = [...io.files].filter(([path]) => !before.has(path));
  const faults = [...outcome.faults, ...leftovers(made, outcome)];
  for (const [path, bytes] of made) faults.push(...(await productFaults({ path, bytes }, one)));
  return { ...outcome, faults, made };
}

/** The office's folder in memory; on a full disk, after so many files. */
function worldOf({ files, failsAt }) {
  const io = memoryIo();
  let created = 0;
  const createFile = (path, bytes) => {
    created += 1;
    if (created === failsAt) throw systemError("ENOSPC");
    return io.createFile(path, bytes);
  };
  for (const [name, bytes] of Object.entries(files)) io.files.set(resolve("office", name), bytes);
  return failsAt === undefined ? io : { ...io, createFile: async (path, bytes) => createFile(path, bytes) };
}

/** One case in so many goes by the checker first, which takes longer than all the rest. */
const checkedEvery = 5;
const dossier = "office/dossier.json";

/** `generate` behind its command line, whose parser takes longer than most cases. */
async function generated({ number, argv: asked }, io) {
  const { kind, format, signatureField, draft, force, template, division, round, emit } = asked;
  const diagnostics = [];
  const written = [];
  const argv = {
    ...{ kind, format, signatureField, draft, force, template, division, round, emit },
    ...{ dossiers: [dossier], out, json: true, reports: undefined, ita: undefined },
  };
  const report = (diagnostic) => diagnostics.push(diagnostic);
  const isTaken = (path) => written.some(({ file }) => file === path);
  try {
    const call = { argv, io, report, wrote: (item) => written.push(item), isTaken };
    if (number % checkedEvery === 0) await generateDocuments(dossier, call);
    else await unchecked({ kind, division }, call);
  } catch (error) {
    if (!(error instanceof DiagnosticError)) return { ...crash(error), written: [] };
    error.diagnostics.forEach(report);
  }
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return {
    ending: errors.length > 0 ? "diagnostics" : written.length > 0 ? "documents" : "answer",
    codes: [...new Set(errors.map(({ code }) => code))],
    warnings: [
      ...new Set(diagnostics.filter(({ severity }) => severity !== "error").map(({ code }) => code)),
    ],
    faults: [
      ...diagnosticFaults(diagnostics),
      ...(errors.length + written.length === 0 && emit === undefined ? [{ kind: "silent" }] : []),
    ],
    written: written.map(({ file }) => resolve(file)),
  };
}

/** The same without the checker, the kind being one. */
async function unchecked(request, call) {
  const source = await readInput(dossier, "model/file", call.io);
  await generateDocument(
    request,
    { dossier, source, reports: await reportsOf(dossier, call.argv, call.io) },
    call,
  );
}

async function byFrontDoor({ command }, io) {
  const code = await run([...command, "--debug"], io);
  const faults = code === 1 ? [{ kind: `exit 1: ${signature(io.said.err)}`, detail: io.said.err }] : [];
  if (code !== 0 && !/[\u0e00-\u0e7f]/.test(io.said.err + io.said.out))
    faults.push({ kind: "silent failure", detail: command.join(" ") });
  return {
    ending: code === 0 ? "answer" : "diagnostics",
    codes: code === 0 ? [] : [`exit ${code}`],
    warnings: [],
    faults,
  };
}

function crash(error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    ending: "crash",
    codes: [],
    warnings: [],
    faults: [{ kind: `crash: ${signature(detail)}`, detail }],
  };
}

/** The message without its values, and where it was thrown. */
function signature(stack) {
  const [message = ""] = stack.split("\n");
  const [where = ""] = /(?:dist|node_modules)\/[^\s:)]+/.exec(stack) ?? [];
  return `${message.replaceAll(/“[^”]*”|"[^"]*"|'[^']*'|\d+/g, "…").slice(0, 90)} at ${where}`;
}

/** Files that nobody was told of, and files that were told of and are not there. */
function leftovers(made, { written }) {
  const paths = made.map(([path]) => path);
  if (written === undefined)
    return paths
      .filter((path) => !/\.(pdf|docx|json)$/.test(path))
      .map((path) => ({ kind: "leftover", detail: path }));
  return [
    ...paths.filter((path) => !written.includes(path)).map((path) => ({ kind: "leftover", detail: path })),
    ...written
      .filter((path) => !paths.includes(path))
      .map((path) => ({ kind: "told but not written", detail: path })),
  ];
}
