// The stages of the built program, one by one, so that each can be timed.
import { paragraphsOf } from "../../dist/document/paragraphs.js";
import { prepare } from "../../dist/pipeline.js";
import { checkConservation } from "../../dist/read/conservation.js";
import { readers } from "../../dist/read/index.js";
import { renderers } from "../../dist/render/index.js";
import { templateSources } from "../../dist/template/sources.js";

/** JSON text to the tree and all that a renderer needs. */
export function prepared(source) {
  return prepare({
    source,
    file: "dossier.json",
    kind: "measures",
    templates: templateSources("measures"),
    frameworkFolders: [],
    readAsset: () => Promise.reject(new Error("no pictures here")),
    signatureFields: false,
    report: () => {},
  });
}

/** The file of a format; `input` as `prepared` gives it. */
export async function rendered(input, format) {
  const render = await renderers[format]();
  return render(input);
}

/** Reads a file back as `generate` does; throws when a word was lost. */
export async function readBack(bytes, document, format) {
  const read = await readers[format]();
  const faults = checkConservation(paragraphsOf(document), read(bytes));
  if (faults.length > 0) throw new Error(`${format}: ${faults[0].message}`);
}

/** Milliseconds by the wall and of processor time (all threads) that `work` takes, with what it returns. */
export async function timed(work) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1000, result };
}
