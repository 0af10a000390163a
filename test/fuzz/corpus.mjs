// What cases begin from: sound dossiers with their reports and pictures, and the program's own templates.
import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root));
const json = (path) => JSON.parse(read(path));
const names = (folder, ext) => readdirSync(new URL(folder, root)).filter((name) => name.endsWith(ext));

const partials = new Map(
  names("templates/partials", ".hbs").map((name) => [
    name.slice(0, -4),
    read(`templates/partials/${name}`).toString(),
  ]),
);

/** What every kind of document asks for, where a base has it not. */
const enough = {
  agency: {
    district: "สมมติบุรี",
    province: "แดนตัวอย่าง",
    head: { name: "นายสมมติ ใจดี", position: "นายกเทศมนตรีตำบลสมมติ" },
  },
  documents: { appointmentOrder: { members: [{ name: "นางสมมติ หกธาร", role: "ประธานคณะทำงาน" }] } },
};

const completed = ({ agency, documents, ...dossier }) => ({
  ...dossier,
  agency: { ...enough.agency, ...agency },
  documents: { ...enough.documents, ...documents },
});

/** `[weight, base]`: small ones often, whole years seldom. A base holds a dossier, reports by name, pictures by path. */
export const bases = [
  [8, base("test/fixtures/one-division/")],
  [8, base("test/fixtures/small-dossier.json")],
  [10, base("test/fixtures/every-part/")],
  [16, cutDown(base("data/sample-municipality-2568/"))],
  [0.3, base("data/sample-municipality-2568/")],
  [0.3, base("data/hin-dat-2566/")],
];

/** The text of a kind's template, with the partials it calls at its top level written in its place. */
export function templateText(kind) {
  const main = read(`templates/${kind}.hbs`).toString();
  return main.replaceAll(
    /\{\{> (measures-body|letterhead|memo-head)\}\}/g,
    (call, name) => partials.get(name) ?? call,
  );
}

function base(path) {
  if (path.endsWith(".json")) return { dossier: completed(json(path)), reports: {}, pictures: {} };
  const entries = readdirSync(new URL(path, root), { recursive: true }).map(String);
  const reports = entries.filter((name) => /^reports\/.*\.json$/.test(name));
  const pictures = entries.filter((name) => /\.(svg|png|jpg)$/.test(name));
  return {
    dossier: completed(json(`${path}dossier.json`)),
    reports: Object.fromEntries(reports.map((name) => [name, withoutNotes(json(path + name))])),
    pictures: Object.fromEntries(pictures.map((name) => [name, read(path + name)])),
  };
}

function withoutNotes(report) {
  return { ...report, $comment: undefined };
}

/** Two groups of two actions each, with what is reported of them, so that a document is a page or two. */
function cutDown({ dossier, reports, pictures }) {
  const groups = dossier.measureGroups
    .slice(0, 2)
    .map((group) => ({ ...group, actions: group.actions.slice(0, 2) }));
  const kept = new Set(groups.flatMap(({ actions }) => actions.map(({ id }) => id)));
  const shortened = Object.entries(reports).map(([name, report]) => [
    name,
    { ...report, entries: report.entries.filter(({ action }) => kept.has(action)) },
  ]);
  return {
    dossier: { ...dossier, measureGroups: groups, analysis: dossier.analysis.slice(0, 1), suppress: [] },
    reports: Object.fromEntries(shortened),
    pictures,
  };
}
