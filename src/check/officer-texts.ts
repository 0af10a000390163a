import type { JsonText } from "../json/json-text.ts";
import type { Path } from "../json/path.ts";
import { isRecord } from "../json/value.ts";

/**
 * What a text is, which decides what may be asked of it:
 *
 * - `prose`: sentences of the office's own;
 * - `assessor`: what the assessor wrote, copied from the published result: other years are at home there;
 * - `label`: names of units, posts, headings, rounds;
 * - `printed`: stands in print instead of what the program derives;
 * - `person`, `place`: names, whose spelling is nobody's business but their owner's.
 */
export type TextRole = "prose" | "assessor" | "label" | "printed" | "person" | "place";

/** A text that people wrote, at its place, as typed: not normalised, escapes resolved. */
export interface OfficerText {
  readonly json: JsonText;
  readonly path: Path;
  readonly text: string;
  readonly role: TextRole;
}

/** Keys whose texts are codes, dates, files or choices. */
const machineKeys = new Set(
  (
    "id kind type file picture url date due action division round status item subIndicator " +
    "scoreDigits groupHeading fontProfile officeFont dateStyle form rating at rule"
  ).split(" "),
);
/** A date or a name of ours in one place, words in another: from whom a paper is, to whom, a topic of the office's own. */
const oftenMachineKeys = new Set(["from", "to", "topic"]);
const thaiLetter = /[\u0e01-\u0e4e]/;
/** Keys under which nothing is prose: ids, words given to the line breaker, what was said about findings. */
const machineLists = new Set("sections answers monitoring unbreakable suppress".split(" "));

const assessorKeys = new Set(["remark", "recommendation", "missingElements"]);
const labelKeys = new Set(
  "position positions post role heads measuresHeads caption scoreUnit signLabel".split(" "),
);
const placeKeys = new Set(["shortName", "district", "province"]);
/** Objects whose `name` is a person's. */
const people = new Set("head chiefAdministrator signatories signer author members".split(" "));

/** Every text that people wrote in a file of ours, in its order. */
export function officerTexts(json: JsonText): readonly OfficerText[] {
  const found: OfficerText[] = [];
  visit(json.value, [], (path, text) => {
    const role = roleAt(path, text);
    if (role !== undefined && /\S/.test(text)) found.push({ json, path, text, role });
  });
  return found;
}

function visit(value: unknown, path: Path, take: (path: Path, text: string) => void): void {
  if (typeof value === "string") return take(path, value);
  if (Array.isArray(value)) return value.forEach((element, index) => visit(element, [...path, index], take));
  if (!isRecord(value)) return;
  for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key], take);
}

/** undefined where the text is a machine's. */
function roleAt(path: Path, text: string): TextRole | undefined {
  const keys = path.filter((step) => typeof step === "string");
  const last = keys.at(-1) ?? "";
  if (keys.includes("printed")) return "printed";
  // An array of texts under such a key is a list of codes; an object in it has texts of its own.
  if (machineLists.has(last) || keys.includes("suppress") || machineKeys.has(last)) return undefined;
  if (oftenMachineKeys.has(last) && !thaiLetter.test(text)) return undefined;
  if (last === "name") return nameRole(keys);
  if (assessorKeys.has(last)) return "assessor";
  if (placeKeys.has(last)) return "place";
  return labelKeys.has(last) || keys.includes("heading") ? "label" : "prose";
}

function nameRole(keys: readonly string[]): TextRole {
  const owner = keys.at(-2) ?? "";
  if (people.has(owner)) return "person";
  return owner === "agency" ? "place" : "label";
}
