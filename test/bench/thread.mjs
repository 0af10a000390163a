// A thread that makes documents of agencies, one number at a time: their measures, or all that a year asks for.
import { parentPort, workerData } from "node:worker_threads";
import { generateDocuments } from "../../dist/commands/generate/documents.js";
import { agencyOf, alone } from "./agencies.mjs";
import { prepared, readBack, rendered } from "./stages.mjs";

const formats = ["pdf", "docx"];

/** What is made of an agency's number; each answers how many files there are. */
const works = {
  measures: (number) => measures(number, formats),
  "measures-pdf": (number) => measures(number, ["pdf"]),
  year,
};

async function measures(number, asked) {
  const { document, input } = await prepared(JSON.stringify(alone(agencyOf(number).dossier), null, 2));
  for (const format of asked) await readBack((await rendered(input, format)).bytes, document, format);
  return asked.length;
}

/** Every kind that the agency has data for, after the checker, as `generate --kind all` makes them; the disk is left out. */
async function year(number) {
  const { files } = agencyOf(number);
  const written = [];
  const argv = {
    kind: "all",
    format: formats,
    out: "out",
    json: true,
    force: true,
    draft: false,
    dossiers: [],
  };
  await generateDocuments("dossier.json", {
    argv,
    io: worldOf(files),
    report: ({ severity, message }) => {
      if (severity === "error") throw new Error(`agency ${number}: ${message}`);
    },
    wrote: (item) => written.push(item),
    isTaken: () => false,
  });
  return written.length;
}

/** An agency's folder in memory; what is written is forgotten. */
function worldOf(files) {
  const nothing = () => Promise.resolve();
  return {
    readFile: async (path) => Buffer.from(files.get(path.replace(/^\/office\//, ""))),
    kindOf: async (path) =>
      [...files.keys()].some((name) => name.startsWith(`${path}/`)) ? "folder" : undefined,
    listFolder: async (path) =>
      [...files.keys()]
        .filter((name) => name.startsWith(`${path}/`))
        .map((name) => name.slice(path.length + 1)),
    realPath: async (path) => (path === "." ? "/office" : `/office/${path}`),
    exists: async (path) => files.has(path),
    elapsed: () => 0,
    stdout: () => {},
    stderr: () => {},
    trace: () => {},
    isTerminal: false,
    ...{ createFile: nothing, rename: nothing, remove: nothing, makeFolder: nothing },
  };
}

const work = works[workerData.work];
parentPort.on("message", (number) => {
  work(number).then(
    (files) => parentPort.postMessage({ files }),
    (error) => parentPort.postMessage({ error: error.stack }),
  );
});
