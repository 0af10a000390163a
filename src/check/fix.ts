import type { CheckResult } from "./check.ts";
import type { PlacedFinding } from "./placed.ts";

/** A file with what the rules are certain of put right. */
export interface FixedFile {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** How many pieces were changed. */
  readonly changes: number;
}

/**
 * The files of a result with every certain fix made, as changes of single pieces: the rest of each file, its line ends and
 * indentation too, stays as it is. Of two fixes that overlap the first is made; the other is found again the next time.
 * Files in which nothing is certain are left out.
 */
export function fixedFiles({ findings }: CheckResult): readonly FixedFile[] {
  const fixable = findings.filter(isFixable);
  return [...new Set(fixable.map(({ json }) => json.source))].map((source) => {
    const made = apart(fixable.filter(({ json }) => json.source === source));
    return {
      name: source.name,
      before: source.text,
      after: withFixes(source.text, made),
      changes: made.length,
    };
  });
}

const isFixable = ({ finding }: PlacedFinding): boolean =>
  finding.fix !== undefined && finding.span !== undefined;

/** Findings are in the order of their file. */
function apart(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  let end = 0;
  return findings.filter(({ inFile }) => {
    if (inFile.start < end) return false;
    end = inFile.end;
    return true;
  });
}

function withFixes(text: string, findings: readonly PlacedFinding[]): string {
  let from = 0;
  const parts = findings.flatMap(({ inFile, finding }) => {
    const kept = text.slice(from, inFile.start);
    from = inFile.end;
    return [kept, inJson(finding.fix ?? "")];
  });
  return [...parts, text.slice(from)].join("");
}

/** The text as it stands between the quotes of a JSON string. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
