// What every finished file must be: each is linted, one in so many is read by other programs and taken apart again.
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { embeddedDossier, formatOf } from "../../../dist/read/embedded-dossier.js";
import { readPdf } from "../../../dist/read/pdf/index.js";
import { parseDossier } from "../../../dist/model/parse.js";
import { canonicalDossier } from "../../../dist/model/canonical.js";
import { support } from "../support.mjs";

const { lintDocx } = await support("docx-lint");
const { readWithPdfjs } = await support("pdfjs");
let pdfium;

/** One file in so many is shown to an oracle that takes longer than making it. */
const everySo = { lint: 4, pdfjs: 120, pdfium: 40, data: 20 };

/** The faults of a file. Cases of equal numbers are shown to the same oracles. */
export async function productFaults({ path, bytes }, one) {
  const format = formatOf(bytes);
  if (format === undefined) return path.endsWith(".json") ? [] : [{ kind: "no PDF or DOCX", detail: path }];
  const faults = [];
  for (const [name, faultsOf] of Object.entries(oracles[format])) {
    if (one.number % everySo[name] !== 0 && !one.isAsked) continue;
    try {
      for (const detail of await faultsOf(bytes, one)) faults.push({ kind: `${format}: ${name}`, detail });
    } catch (error) {
      faults.push({ kind: `${format}: ${name} ${error.message.slice(0, 60)}`, detail: error.stack });
    }
  }
  return faults;
}

const oracles = {
  pdf: { pdfjs: pdfjsFaults, pdfium: pdfiumFaults, data: dataFaults },
  docx: { lint: lintDocx, data: dataFaults },
};

/** pdf.js finds text in each file that has any, the draft's mark aside. */
async function pdfjsFaults(bytes) {
  const paragraphs = await readWithPdfjs(bytes);
  return paragraphs.length === 0 && ownLines(bytes).length > 0 ? ["no paragraph found"] : [];
}

/**
 * PDFium opens it and finds our lines, spaces aside, and hyphens, which it takes for those of parted words; and a mark that
 * stands on one letter twice, which it takes for one printed bold.
 */
async function pdfiumFaults(bytes) {
  pdfium ??= await PDFiumLibrary.init();
  const document = await pdfium.loadDocument(bytes);
  const read = plain([...document.pages()].map((page) => page.getText()).join("\n"));
  document.destroy();
  const lost = ownLines(bytes)
    .map(({ text }) => plain(text))
    .find((text) => !read.includes(text));
  return lost === undefined ? [] : [`line not found: ${lost}`];
}

const ownLines = (bytes) =>
  readPdf(bytes).lines.filter(({ artifact, text }) => !artifact && text.trim() !== "");

const plain = (text) =>
  text
    .normalize("NFC")
    .replaceAll(/[\s\-\u0002\ufffd]+/g, "")
    .replaceAll(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+/g, (marks) => [...new Set(marks)].join(""));

/** The dossier in the file is sound and canonical: read and written again it is the same. */
function dataFaults(bytes, { command }) {
  if (command !== undefined) return [];
  const json = embeddedDossier(bytes, "made");
  return canonicalDossier(parseDossier(json, "dossier.json")) === json ? [] : ["not canonical"];
}
