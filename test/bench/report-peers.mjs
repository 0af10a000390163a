// Saraban beside others, as Markdown.
import { digits, table, time, verdict } from "./report-table.mjs";

/** Subjects by name. */
export const labels = {
  pdf: "Saraban, PDF (tagged, PDF/A-3a and PDF/UA-1)",
  docx: "Saraban, DOCX (canonical bytes)",
  both: "Saraban, PDF and DOCX",
  pdfmake: "pdfmake with word breaks, PDF, untagged — **wrong text**",
  typst: "Typst, PDF (tagged, PDF/A-3a)",
  chromium: "headless Chromium, PDF (tagged)",
  libreoffice: "LibreOffice without a window, PDF of our DOCX",
  docxtemplater:
    "docxtemplater, DOCX of a layout made beforehand; nothing broken, merged, checked or read back",
};
/** Those whose text is right. */
const right = ["typst", "chromium", "libreoffice"];

/** The making of one file alone, ours first. */
export function besideTables(warm, office) {
  const of = (name) => warm.find((subject) => subject.name === name && subject.median);
  const others = [...["pdfmake", "typst", "chromium"].map(of), officeSubject(office)].filter(Boolean);
  return [
    `\n### Beside others: the making of the PDF alone\n`,
    ...beside(of("pdf"), others),
    ...(of("docxtemplater")
      ? [`\n### Beside others: the making of the DOCX alone\n`, ...beside(of("docx"), [of("docxtemplater")])]
      : []),
    ...bothFormats(of("both"), others),
    ...[...warm, ...(office?.missing ? [{ name: "libreoffice", ...office }] : [])].flatMap(
      ({ name, missing }) => (missing === undefined ? [] : [`\nNot measured: ${name} (${missing}).`]),
    ),
  ];
}

/** What other programs of the machine do in processes of their own, whose processor time is not seen here. */
const unseen = Number.NaN;

function officeSubject(office) {
  if (office === undefined || office.missing) return undefined;
  const stage = (wall) => ({ render: { wall, cpu: unseen } });
  return { name: "libreoffice", median: stage(office.each), first: stage(office.first) };
}

function beside(own, others) {
  const body = [own, ...others].map(({ name, first, median }) => [
    labels[name],
    shown(name, median.render),
    shown(name, first.render),
    ...["wall", "cpu"].map((clock) => ratio(name, median.render[clock] / own.median.render[clock])),
  ]);
  return table(["", "warm", "first document", "ratio, wall", "ratio, processor"], body);
}

const isUnseen = (name, { cpu }) => name === "chromium" || Number.isNaN(cpu);
const shown = (name, stage) => (isUnseen(name, stage) ? digits(stage.wall) : time(stage));
const ratio = (name, value) =>
  Number.isNaN(value) || (name === "chromium" && value < 1) ? "–" : value.toFixed(1);

/** Both of our formats against the PDF alone of the fastest that renders the text right. */
function bothFormats(both, others) {
  const rivals = others.filter(({ name }) => right.includes(name));
  if (both === undefined || rivals.length === 0) return [];
  const fastest = rivals.reduce((a, b) => (b.median.render.wall < a.median.render.wall ? b : a));
  const body = [
    ["rendered", both.median.render],
    ["from JSON to files that were read back", both.median.whole],
  ].map(([what, stage]) => {
    const times = fastest.median.render.wall / stage.wall;
    return [what, time(stage), times.toFixed(1), "≥ 3, stretch 5", verdict(times >= 3)];
  });
  return [
    `\n### Both formats against the PDF alone of the fastest with the right text (${fastest.name}, ${digits(fastest.median.render.wall)})\n`,
    ...table(["", "PDF and DOCX", "times as fast", "aim", ""], body),
  ];
}
