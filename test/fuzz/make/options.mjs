// Legal dossiers nobody writes: every optional part drawn from the JSON Schema, every choice taken at some time.
import { dossierJsonSchema } from "../../../dist/model/json-schema.js";
import { normaliseText } from "../../../dist/thai/normalise.js";
import { oddText } from "./values.mjs";

const { properties } = dossierJsonSchema();
/** Parts without references, which may be replaced as they are. */
const free = [
  "documents",
  "wording",
  "print",
  "signatories",
  "analysis",
  "nextAssessment",
  "unbreakable",
  "suppress",
  "reportingRounds",
];
const words = [
  "นายกเทศมนตรีตำบลสมมติ",
  "นายสมมติ ใจดี",
  "เรื่อง ทดสอบ",
  "ข้อ 1 ก\nข้อ 2 ข",
  "ก",
  "ย่อหน้าหนึ่ง\n\nย่อหน้าสอง ปี 2566",
];
const days = [
  "2022-10-01",
  "2023-01-06",
  "2023-03-31",
  "2023-09-30",
  "2024-02-29",
  "2024-12-31",
  "2025-09-30",
];
const files = ["seal.svg", "photo.jpg", "mark.png"];

/** Replaces some parts of the dossier by drawn ones, and its emblem. */
export function drawOptions(dossier, choices) {
  for (const key of choices.some(free, 35)) dossier[key] = drawn(properties[key], choices);
  if (choices.percent(60)) dossier.agency.emblem = drawn(properties.agency.properties.emblem, choices);
  if (choices.percent(30)) dossier.agency.kind = choices.pick(properties.agency.properties.kind.enum);
  for (const part of ["head", "chiefAdministrator"])
    if (choices.percent(30)) dossier.agency[part] = drawn(properties.agency.properties[part], choices);
  for (const { actions } of dossier.measureGroups)
    for (const action of choices.some(actions, 30)) drawAction(action, choices);
}

const { properties: actionProperties } = properties.measureGroups.items.properties.actions.items;

function drawAction(action, choices) {
  for (const key of choices.some(["schedule", "monitoring", "printed"], 40))
    action[key] = drawn(actionProperties[key], choices);
}

function drawn(schema, choices) {
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined && schema.properties === undefined)
    return drawn(
      choices.pick(options.filter(({ properties: parts }) => parts?.topic === undefined)),
      choices,
    );
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return choices.pick(schema.enum);
  switch (schema.type) {
    case "object":
      return drawnObject(schema, choices);
    case "array":
      return drawnList(schema, choices);
    case "boolean":
      return choices.pick([true, false]);
    case "integer":
      return schema.minimum >= 2000 ? 2500 + choices.below(80) : (schema.minimum ?? 0) + choices.below(12);
    case "number":
      return choices.below(10001) / 100;
    default:
      return drawnText(schema, choices);
  }
}

function drawnObject({ properties: parts = {}, required = [] }, choices) {
  const keys = Object.keys(parts).filter(
    (key) => key !== "$comment" && (required.includes(key) || choices.percent(45)),
  );
  const value = Object.fromEntries(keys.map((key) => [key, drawn(parts[key], choices)]));
  if (value.from !== undefined && value.to !== undefined && parts.from.format === "date")
    [value.from, value.to] = [value.from, value.to].sort();
  if (parts.recommendation !== undefined) value.recommendation = drawn(parts.recommendation, choices);
  if (parts.due !== undefined) value.name = `${value.name} ${choices.below(1e6)}`;
  return value;
}

function drawnList({ prefixItems, items, minItems = 0 }, choices) {
  if (prefixItems !== undefined) return prefixItems.map((item) => drawn(item, choices));
  const count = Math.max(minItems, choices.percent(3) ? choices.few(40) : choices.below(5));
  return Array.from({ length: count }, (_, at) => {
    const item = drawn(items, choices);
    return item.number > 0 ? { ...item, number: at + 1 } : item;
  });
}

function drawnText({ format, pattern = "", title = "" }, choices) {
  if (format === "date" || pattern.includes("\\d{4}-")) return choices.pick(days);
  if (title.startsWith("แฟ้มภาพ") || title.startsWith("ภาพ")) return choices.pick(files);
  const [, prefix] = /^\^(div|sec|def|grp|act)-/.exec(pattern) ?? [];
  if (prefix !== undefined) return `${prefix}-drawn-${choices.below(1e6)}`;
  const text = choices.percent(80) ? choices.pick(words) : oddText(choices);
  return /\S/.test(normaliseText(text)) ? text : "ก";
}
