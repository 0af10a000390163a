import { pathText } from "../json/path.ts";
import type { PlacedFinding } from "./placed.ts";

/**
 * By rule: the rules whose findings at the same words are the same slip told again, and how many characters around it they
 * may be about. A torn word is no word on either side; a code in Thai digits is no number.
 */
const explains: Readonly<Record<string, { readonly rules: readonly string[]; readonly reach: number }>> = {
  "item-code-form": { rules: ["mixed-digits", "arabic-digits"], reach: 0 },
  "space-in-word": { rules: ["space-in-phrase", "probable-misspelling", "doubled-word"], reach: 8 },
  "line-break-in-word": { rules: ["probable-misspelling", "doubled-word"], reach: 8 },
};
const explained = new Set(Object.values(explains).flatMap(({ rules }) => rules));

/** The findings without those that tell of a slip again that a graver rule tells of at the same place. */
export function toldOnce(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const places = new Set<string>();
  for (const item of findings) {
    const reason = explains[item.rule.id];
    const span = reason && item.finding.span;
    if (reason === undefined || span === undefined) continue;
    for (const rule of reason.rules)
      for (let at = span.start - reason.reach; at <= span.end + reason.reach; at++)
        places.add(keyOf(item, rule, at));
  }
  if (places.size === 0) return findings;
  return findings.filter((item) => {
    const { span } = item.finding;
    if (span === undefined || !explained.has(item.rule.id)) return true;
    return (
      !places.has(keyOf(item, item.rule.id, span.start)) && !places.has(keyOf(item, item.rule.id, span.end))
    );
  });
}

const keyOf = ({ json, finding }: PlacedFinding, rule: string, at: number): string =>
  `${rule} ${at} ${json.source.name} ${pathText(finding.path)}`;
