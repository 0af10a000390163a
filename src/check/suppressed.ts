import { pathText, type Path } from "../json/path.ts";
import { isRecord, valueAt } from "../json/value.ts";
import type { Suppression } from "../model/dossier.ts";
import type { PlacedFinding } from "./placed.ts";
import type { Finding } from "./rule.ts";

/** Findings parted by what the office has looked at and let stand. */
export interface Sifted {
  readonly left: readonly PlacedFinding[];
  readonly suppressed: readonly PlacedFinding[];
  /** Indexes of suppressions that nothing was found for. */
  readonly idle: readonly number[];
}

/** Takes out what the dossier's `suppress` answers for. Reports of divisions have no say in it, nor are they answered for by place. */
export function sift(findings: readonly PlacedFinding[], suppressions: readonly Suppression[]): Sifted {
  const used = new Set<number>();
  const left: PlacedFinding[] = [];
  const suppressed: PlacedFinding[] = [];
  for (const item of findings) {
    const index = suppressions.findIndex((suppression) => answersFor(suppression, item));
    used.add(index);
    (index < 0 ? left : suppressed).push(item);
  }
  return { left, suppressed, idle: [...suppressions.keys()].filter((index) => !used.has(index)) };
}

function answersFor(
  { rule, at, text }: Suppression,
  { rule: { id }, finding, json }: PlacedFinding,
): boolean {
  if (rule !== id) return false;
  if (text !== undefined && text !== wordsOf(finding, json.value)) return false;
  return at === undefined || isUnder(finding.path, at) || idsOn(finding.path, json.value).includes(at);
}

/** The words a finding is about; the whole text where it is about no piece of it. */
function wordsOf({ path, span }: Finding, value: unknown): string {
  const text = valueAt(value, path);
  if (typeof text !== "string") return "";
  return span === undefined ? text : text.slice(span.start, span.end);
}

function isUnder(path: Path, at: string): boolean {
  const text = pathText(path);
  return text === at || text.startsWith(`${at}.`) || text.startsWith(`${at}[`);
}

/** The ids of the objects on the way to a value: that of an action stays when actions are put in another order. */
function idsOn(path: Path, value: unknown): readonly unknown[] {
  let inner = value;
  return path.flatMap((step) => {
    inner = valueAt(inner, [step]);
    return isRecord(inner) && typeof inner["id"] === "string" ? [inner["id"]] : [];
  });
}
