// One subject in a process of its own: takes numbers of documents, answers with times.
import { cuts, family, postScriptName } from "../../dist/fonts/cuts.js";
import { dossierText } from "./documents.mjs";

const fonts = { family, regular: postScriptName(cuts.regular), bold: postScriptName(cuts.bold) };

/** Only the one that is asked for is loaded. */
const subjects = {
  pdf: async () => (await import("./subjects/saraban.mjs")).saraban(["pdf"]),
  docx: async () => (await import("./subjects/saraban.mjs")).saraban(["docx"]),
  both: async () => (await import("./subjects/saraban.mjs")).saraban(["pdf", "docx"]),
  pdfmake: async () => (await import("./subjects/pdfmake.mjs")).pdfmake(fonts),
  typst: async () => (await import("./subjects/typst.mjs")).typst(fonts),
  chromium: async () => (await import("./subjects/chromium.mjs")).chromium(fonts),
  docxtemplater: async () => (await import("./subjects/docxtemplater.mjs")).docxtemplater(fonts),
};

const name = process.argv[2];
const subject = await subjects[name]().catch((error) => ({ missing: String(error.message).split("\n")[0] }));
process.send({ ready: subject.missing === undefined, missing: subject.missing });

process.on("message", ({ number, rows, close }) => {
  const work = close ? subject.close?.().then(() => process.disconnect()) : measure(number, rows);
  Promise.resolve(work).catch((error) => process.send({ error: error.stack }));
});

async function measure(number, rows) {
  const stages = await subject.measure(dossierText(number, rows));
  process.send({ stages, peakMegabytes: process.resourceUsage().maxRSS / 1024 });
}
