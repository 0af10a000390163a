// One case: the files of an office's folder, and what is asked of the program. Made by its number and the run's seed.
import { documentKinds } from "../../../dist/template/kinds.js";
import { bases, templateText } from "../corpus.mjs";
import { choices as choicesOf } from "../random.mjs";
import { changeBytes } from "./bytes.mjs";
import { changeContent, changeJson } from "./json.mjs";
import { randomMarkup } from "./markup.mjs";
import { drawOptions } from "./options.mjs";
import { oddPicture, pictures } from "./pictures.mjs";
import { changeTemplate } from "./template.mjs";

const kinds = Object.keys(documentKinds);
const ofProgress = kinds.filter((kind) => documentKinds[kind].reports !== undefined);
const ofDossier = kinds.filter((kind) => documentKinds[kind].reports === undefined);
const usualPictures = {
  "seal.svg": pictures["circle.svg"],
  "photo.jpg": pictures["jpeg.jpg"],
  "mark.png": pictures["png.png"],
};

const reportedBases = bases.filter(([, { reports }]) => Object.keys(reports).length > 0);

/** `[weight, area]`: what is changed, in an office that is otherwise sound. */
const areas = [
  [30, ["dossier", (office, choices) => changeJson(office.dossier, choices.few(3), choices)]],
  [8, ["content", (office, choices) => changeContent(office.dossier, choices.few(6), choices)]],
  [6, ["options", (office, choices) => drawOptions(office.dossier, choices)]],
  [14, ["template", changedTemplate]],
  [6, ["markup", (office, choices) => void (office.template = randomMarkup(choices))]],
  [12, ["reports", changedReports]],
  [20, ["bytes", changedFile]],
  [4, ["pictures", changedPictures]],
  [1, ["disk", (office, choices) => void (office.failsAt = choices.few(6))]],
];

/** The case of a number: `files` by path, `argv` of `generate`, or a whole `command` of another kind. */
export function makeCase(seed, number) {
  const choices = choicesOf(seed, number);
  const [area, change] = choices.weighted(areas);
  const { dossier, reports, pictures: own } = choices.weighted(area === "reports" ? reportedBases : bases);
  const office = {
    dossier: structuredClone(dossier),
    reports: structuredClone(reports),
    pictures: { ...usualPictures, ...own },
  };
  office.kind = kindFor(area, office, choices);
  change(office, choices);
  const files = filesOf(office);
  office.changeFiles?.(files);
  return { seed, number, area, files, failsAt: office.failsAt, ...asked(office, choices) };
}

function kindFor(area, { reports }, { pick, percent }) {
  const hasReports = Object.keys(reports).length > 0;
  if (hasReports && (area === "reports" || percent(40))) return pick(ofProgress);
  return percent(40) ? "measures" : pick(ofDossier);
}

function filesOf({ dossier, reports, pictures: ofOffice, template }) {
  const text = (value) => Buffer.from(JSON.stringify(value, null, 2) ?? "");
  return {
    "dossier.json": text(dossier),
    ...Object.fromEntries(Object.entries(reports).map(([name, report]) => [name, text(report)])),
    ...ofOffice,
    ...(template !== undefined && { "own.hbs": Buffer.from(template) }),
  };
}

function changedTemplate(office, choices) {
  const kind = choices.percent(80) ? office.kind : choices.pick(kinds);
  office.template = changeTemplate(templateText(kind), choices.few(4), choices);
}

function changedReports({ reports }, choices) {
  const names = Object.keys(reports);
  for (const name of choices.shuffled(names).slice(0, choices.few(2))) {
    const change = choices.percent(50) ? changeJson : changeContent;
    change(reports[name], choices.few(3), choices);
  }
  if (choices.percent(15) && names.length > 0)
    reports[`reports/${choices.pick(["copy.json", "ก.json", "x.JSON"])}`] = structuredClone(
      reports[choices.pick(names)],
    );
}

function changedFile(office, choices) {
  if (choices.percent(15)) office.template = templateText(office.kind);
  office.changeFiles = (files) => {
    const texts = Object.keys(files).filter((name) => /\.(json|hbs)$/.test(name));
    const name = choices.percent(50) ? "dossier.json" : choices.pick(texts);
    files[name] = changeBytes(files[name], choices.few(3), choices);
  };
}

function changedPictures(office, choices) {
  if (choices.percent(70))
    office.dossier.agency.emblem = {
      type: choices.pick(["garuda", "seal"]),
      file: "seal.svg",
      alternative: "ตรา",
    };
  if (office.dossier.agency.emblem?.type === "garuda") delete office.dossier.agency.emblem.alternative;
  const [signatory] = office.dossier.signatories ?? [];
  if (signatory && choices.percent(50))
    signatory.picture = choices.pick(["photo.jpg", "mark.png", "none.png"]);
  for (const name of Object.keys(office.pictures)) office.pictures[name] = oddPicture(choices);
}

/** How the program is called. A few cases go by other commands than `generate`. */
function asked({ kind, template, dossier }, choices) {
  const { pick, percent } = choices;
  if (percent(3)) return { command: pick(otherCommands) };
  const divisions = (Array.isArray(dossier?.agency?.divisions) ? dossier.agency.divisions : []).map(
    (division) => division?.id,
  );
  const isOfDivision = documentKinds[kind].reports === "division";
  const argv = {
    kind,
    format: pick([["pdf"], ["pdf"], ["docx"], ["docx"], ["pdf", "docx"]]),
    template: template === undefined ? undefined : "office/own.hbs",
    division: isOfDivision && divisions.length > 0 && percent(80) ? String(pick(divisions)) : undefined,
    round: documentKinds[kind].reports && percent(20) ? pick(["รอบ ๖ เดือน", "รอบ ๑๒ เดือน"]) : undefined,
    signatureField: percent(15),
    draft: percent(10),
    force: percent(85),
    emit: percent(2) ? pick(["markup", "tree"]) : undefined,
  };
  return { argv };
}

const dossierFile = "office/dossier.json";
const otherCommands = [
  ["check", dossierFile, "--json"],
  ["check", dossierFile, "--reports", "office/reports"],
  ["check", dossierFile, "--fix", "--yes"],
  ["check", dossierFile, "--report", "result/check.pdf"],
  ["check", dossierFile, "--report", "result/check.docx"],
  ["progress", "status", dossierFile, "--reports", "office/reports"],
  ["progress", "status", dossierFile, "--reports", "office/reports", "--json"],
  [
    "progress",
    "new",
    dossierFile,
    "--division",
    "div-office",
    "--round",
    "รอบ ๖ เดือน",
    "--out",
    "result/new.json",
  ],
  ["generate", dossierFile, "--kind", "all", "--out", "result", "--draft", "--format", "docx"],
];
