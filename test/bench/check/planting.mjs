// Plants one defect in a sound dossier, and asks the checker what is new.
import { checkDossier } from "../../../dist/check/check.js";
import { structureOperators } from "./structure-operators.mjs";
import { textOperators } from "./text-operators.mjs";

/** How many defects of each class; 500 in all. */
export const plan = {
  "drop a mark": 70,
  "double a mark": 60,
  "swap a mark": 60,
  "drop a syllable": 55,
  "double a syllable": 55,
  "swap two syllables": 50,
  "drop a bracket": 40,
  "shift a year": 30,
  renumber: 25,
  "move a code": 20,
  "change a division": 15,
  "unlink an answer": 20,
};

/** Letters around the damage within which a finding is about it; the partner of a lost bracket may stand anywhere. */
const reachOf = (kind) => (kind === "drop a bracket" ? Infinity : 24);
const tries = 200;

/** What the checker says of a dossier; a refusal to read it counts as one finding about everything. */
export function findingsIn(dossier, file) {
  try {
    return checkDossier({ source: JSON.stringify(dossier), file }).findings.map(({ rule, finding }) => ({
      rule: rule.id,
      severity: finding.severity ?? rule.severity,
      path: finding.path.join("."),
      span: finding.span,
      message: finding.message,
    }));
  } catch (error) {
    if (!Array.isArray(error.diagnostics)) throw error;
    return [{ rule: "refused", severity: "error", path: "", message: error.diagnostics[0].message }];
  }
}

/** Plants a defect of a class and tells whether it was found, and by which rule. undefined where no place for it was met. */
export function plantOne(kind, sample, random) {
  const dossier = structuredClone(sample.dossier);
  if (kind in structureOperators) {
    const done = structureOperators[kind](dossier, random);
    if (done === undefined) return undefined;
    return judged({ kind, from: done, to: "" }, newIn(dossier, sample));
  }
  for (let attempt = 0; attempt < tries; attempt++) {
    const { path, text } = random.oneOf(sample.texts);
    const isFree = (from, to) =>
      !namesIn(text, sample.names).some((name) => name.from < to && name.to > from);
    const spoilt = textOperators[kind](text, random, isFree);
    if (spoilt === undefined || spoilt.text === text) continue;
    setAt(dossier, path, spoilt.text);
    const place = path.join(".");
    const reach = reachOf(kind);
    const isAbout = ({ rule, path: found, span }) =>
      rule === "refused" ||
      (found === place &&
        (span === undefined || (span.start <= spoilt.at + reach && span.end >= spoilt.at - reach)));
    const to = spoilt.text.slice(
      Math.max(0, spoilt.at - 8),
      spoilt.at + 8 + spoilt.text.length - text.length + 2,
    );
    return judged({ kind, from: spoilt.from, to }, newIn(dossier, sample).filter(isAbout));
  }
  return undefined;
}

/** A dossier with what stands in it, and what the checker says of it before anything is planted. */
export function sampleOf(dossier, file) {
  const { agency } = dossier;
  const people = [agency.head, agency.chiefAdministrator, ...(dossier.signatories ?? [])];
  const names = [
    agency.name,
    agency.shortName,
    agency.district,
    agency.province,
    ...people.map((one) => one?.name),
  ];
  return {
    dossier,
    file,
    names: names.filter((name) => name !== undefined),
    texts: textsIn(dossier, []).filter(isProse),
    before: new Set(findingsIn(dossier, file).map(keyOf)),
  };
}

const judged = (defect, found) => ({ ...defect, rules: [...new Set(found.map(({ rule }) => rule))] });
const keyOf = ({ rule, path, message }) => `${rule} ${path} ${message}`;
const newIn = (dossier, { file, before }) =>
  findingsIn(dossier, file).filter((finding) => !before.has(keyOf(finding)));

function textsIn(value, path) {
  if (typeof value === "string") return [{ path, text: value }];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** Sentences and headings: not a name, an id, a date, or a remark on the file itself. */
function isProse({ path, text }) {
  const key = path.at(-1);
  return (
    !["name", "$comment", "shortName", "alternative"].includes(key) &&
    !path.includes("unbreakable") &&
    !path.includes("suppress") &&
    text.replace(/[^ก-๎]/g, "").length >= 12
  );
}

function namesIn(text, names) {
  return names.flatMap((name) => {
    const from = text.indexOf(name);
    return from < 0 ? [] : [{ from, to: from + name.length }];
  });
}

function setAt(value, path, text) {
  const owner = path.slice(0, -1).reduce((inner, key) => inner[key], value);
  owner[path.at(-1)] = text;
}
