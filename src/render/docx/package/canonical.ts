import { unzipSync } from "fflate";
import type { Parts } from "./parts.ts";
import { entryOf, zip } from "./zip.ts";

/** How docx names relationships of charts and shapes of marks: with 21 letters drawn by chance. */
const RANDOM_ID = /\b(rId|PowerPlusWaterMarkObject)[a-z0-9_-]{21}(?=")/g;

/** What docx draws by chance or takes from the clock, settled: relationship ids and the workbooks of charts. */
export function canonicalParts(parts: Parts): Parts {
  const ids = new Map<string, string>();
  const settle = (id: string, kind: string): string => {
    const settled = ids.get(id) ?? `${kind}x${ids.size + 1}`;
    ids.set(id, settled);
    return settled;
  };
  const inOrder = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    inOrder.map(([path, part]): [string, string | Uint8Array] => {
      if (typeof part === "string") return [path, part.replace(RANDOM_ID, settle)];
      return [path, path.endsWith(".xlsx") ? rezip(part) : part];
    }),
  );
}

function rezip(bytes: Uint8Array): Uint8Array {
  return zip(new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, entryOf(path, file)])));
}
