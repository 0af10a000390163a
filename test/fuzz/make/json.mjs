// Changes of a JSON value that know its structure. All change the value in place.
import { oddDate, oddNumber, oddText, oddValue, textWithOddity } from "./values.mjs";

/** Where a value stands: in which object or list, under which key. */
function slots(value, found = []) {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push({ holder: value, key });
    slots(value[key], found);
  }
  return found;
}

const isDate = (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isId = (value) => typeof value === "string" && /^(div|sec|def|grp|act)-/.test(value);

const changes = [
  [6, (slot, root, choices) => set(slot, likelyOddity(slot, choices))],
  [2, (slot, root, choices) => set(slot, oddValue(choices))],
  [
    3,
    ({ holder, key }) =>
      void (Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key)),
  ],
  [2, duplicated],
  [2, exchanged],
  [2, crossed],
  [
    1,
    ({ holder, key }, root, choices) =>
      void (Array.isArray(holder)
        ? holder.splice(Number(key), 0, oddValue(choices))
        : (holder[oddText(choices)] = oddValue(choices))),
  ],
  [1, renamed],
  [1, reordered],
  [1, multiplied],
  [1, (slot) => set(slot, Array.isArray(slot.holder[slot.key]) ? [] : [slot.holder[slot.key]])],
];

/** Changes the value so many times. */
export function changeJson(root, times, choices) {
  for (let time = 0; time < times; time++) {
    const all = slots(root);
    if (all.length === 0) return;
    choices.weighted(changes)(choices.pick(all), root, choices);
  }
}

/** Changes texts, numbers and dates only, so that most of what comes out is legal. */
export function changeContent(root, times, choices) {
  for (let time = 0; time < times; time++) {
    const leaves = slots(root).filter(({ holder, key }) => isContent(holder[key], key));
    if (leaves.length === 0) return;
    const slot = choices.pick(leaves);
    set(slot, likelyOddity(slot, choices));
  }
}

const isContent = (value, key) => typeof value === "string" && !isId(value) && !fixed.has(key);
const fixed = new Set([
  "kind",
  "type",
  "file",
  "picture",
  "status",
  "action",
  "division",
  "round",
  "rule",
  "$schema",
]);

const set = ({ holder, key }, value) => void (holder[key] = value);

/** A value of the same type that nobody expects. */
function likelyOddity({ holder, key }, choices) {
  const value = holder[key];
  if (typeof value === "number") return oddNumber(choices);
  if (isDate(value)) return oddDate(choices);
  if (isId(value) && choices.percent(70))
    return choices.pick([`${value}-x`, value.toUpperCase(), "act-", "div-a--b", value]);
  if (typeof value === "string")
    return choices.percent(50) ? oddText(choices) : textWithOddity(value, choices);
  return oddValue(choices);
}

function duplicated({ holder, key }, root, choices) {
  const copy = structuredClone(holder[key]);
  if (Array.isArray(holder)) holder.splice(choices.below(holder.length + 1), 0, copy);
  else holder[choices.pick(Object.keys(holder))] = copy;
}

/** Two values of the document change places. */
function exchanged(slot, root, choices) {
  const other = choices.pick(slots(root));
  [slot.holder[slot.key], other.holder[other.key]] = [
    structuredClone(other.holder[other.key]),
    structuredClone(slot.holder[slot.key]),
  ];
}

/** A reference names another thing. */
function crossed(slot, root, choices) {
  const ids = slots(root).filter(({ holder, key }) => isId(holder[key]));
  if (ids.length < 2) return;
  const [one, other] = [choices.pick(ids), choices.pick(ids)];
  one.holder[one.key] = other.holder[other.key];
}

function renamed({ holder, key }, root, choices) {
  if (Array.isArray(holder)) return;
  const value = holder[key];
  Reflect.deleteProperty(holder, key);
  holder[choices.pick([key.toUpperCase(), `${key} `, `${key}s`, oddText(choices), "text"])] = value;
}

function reordered({ holder }, root, choices) {
  if (Array.isArray(holder)) return void holder.splice(0, holder.length, ...choices.shuffled(holder));
  const entries = choices.shuffled(Object.entries(holder));
  for (const key of Object.keys(holder)) Reflect.deleteProperty(holder, key);
  for (const [key, value] of entries) if (key !== "__proto__") holder[key] = value;
}

/** Dozens of the same, seldom hundreds, each with an id of its own. */
function multiplied({ holder, key }, root, choices) {
  if (!Array.isArray(holder)) return;
  const item = holder[key];
  const count = choices.few(choices.percent(4) ? 300 : 20);
  for (let number = 0; number < count; number++) {
    const copy = structuredClone(item);
    if (typeof copy?.id === "string") copy.id = `${copy.id}-${number}`;
    holder.push(copy);
  }
}
