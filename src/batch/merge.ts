import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { Journal } from "./journal.ts";
import type { Result } from "./result.ts";

/** A results file of a shard, under its name. */
export interface ShardResults extends Journal {
  readonly file: string;
}

/** What the shards' results say together. */
export interface Merged {
  /** In the order of the inputs, one of each. */
  readonly results: readonly Result[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A result, and the file it stands in. */
interface Told {
  readonly file: string;
  readonly result: Result;
}

/**
 * Joins the results of shards. Tells of inputs of which nothing is told, of those told of twice, of shards that had other
 * inputs, and of documents that two runs made differently.
 */
export function mergeResults(shards: readonly ShardResults[]): Merged {
  const told = shards.flatMap(({ file, results }) => results.map((result): Told => ({ file, result })));
  const byPosition = groupBy(told, ({ result }) => result.position);
  const results = [...byPosition.values()].map(best).sort((a, b) => a.position - b.position);
  const of = results.reduce((most, result) => Math.max(most, result.of ?? 0, result.position), 0);
  return {
    results: results.map((result) => ({ ...result, of })),
    diagnostics: [
      ...shards.flatMap(unreadableLines),
      ...unfinished(shards),
      ...differentTotals(told),
      ...[...byPosition.values()].flatMap(disagreements),
      ...gaps(byPosition, of),
      ...sharedFiles(results),
    ],
  };
}

/** Of several results of one input the one that says most: made rather than failed, else the last. */
const best = (told: readonly Told[]): Result =>
  (told.findLast(({ result }) => result.outcome === "ok") ?? told.at(-1)!).result;

const unreadableLines = ({ file, isTorn, faulty }: ShardResults): readonly Diagnostic[] => [
  ...(isTorn ? [finding("warning", `บรรทัดสุดท้ายของ “${file}” เขียนไม่จบ จึงไม่นับ`, file, again)] : []),
  ...faulty.map((line) =>
    finding("error", `บรรทัดที่ ${line} ของ “${file}” ไม่ใช่ผลของ saraban batch`, file, again),
  ),
];

/** A run that came to its end wrote into every line how many inputs there are. */
const unfinished = (shards: readonly ShardResults[]): readonly Diagnostic[] =>
  shards
    .filter(({ results }) => results.some(({ of }) => of === null))
    .map(({ file }) => finding("error", `“${file}” เป็นผลของชุดที่ยังทำไม่จบ`, file, again));

function differentTotals(told: readonly Told[]): readonly Diagnostic[] {
  const first = told.find(({ result }) => result.of !== null);
  const other = told.find(({ result }) => result.of !== null && result.of !== first?.result.of);
  if (first === undefined || other === undefined) return [];
  const totals = `${first.result.of} แฟ้มตาม “${first.file}” แต่ ${other.result.of} แฟ้มตาม “${other.file}”`;
  return [finding("error", `จำนวนแฟ้มข้อมูลทั้งหมดไม่ตรงกัน: ${totals}`, other.file, sameInputs)];
}

function disagreements(told: readonly Told[]): readonly Diagnostic[] {
  const [first, ...others] = told;
  return others.flatMap((other) => {
    const where = `“${first!.file}” และ “${other.file}”`;
    if (first!.result.input !== other.result.input) {
      const inputs = `“${first!.result.input}” กับ “${other.result.input}”`;
      return [
        finding(
          "error",
          `แฟ้มข้อมูลลำดับที่ ${other.result.position} เป็น ${inputs} ใน ${where}`,
          other.file,
          sameInputs,
        ),
      ];
    }
    if (isSameWork(first!.result, other.result))
      return [
        finding("warning", `“${other.result.input}” มีผลซ้ำใน ${where} จึงนับครั้งเดียว`, other.file, sameInputs),
      ];
    return [finding("error", `ผลของ “${other.result.input}” ใน ${where} ไม่ตรงกัน`, other.file, sameProgram)];
  });
}

const isSameWork = (a: Result, b: Result): boolean =>
  a.outcome === b.outcome && a.hash === b.hash && digests(a) === digests(b);

const digests = ({ files }: Result): string =>
  files.map(({ file, sha256 }) => `${file} ${sha256}`).join("\n");

function gaps(byPosition: ReadonlyMap<number, unknown>, of: number): readonly Diagnostic[] {
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (position) => !byPosition.has(position),
  );
  if (missing.length === 0) return [];
  const message = `ไม่มีผลของแฟ้มข้อมูล ${missing.length} จาก ${of} แฟ้ม: ลำดับที่ ${rangesText(missing)}`;
  return [finding("error", message, undefined, ["ระบุแฟ้มผลให้ครบทุกชุด หรือสั่งชุดที่ขาดให้จบด้วย --resume"])];
}

/** How many runs of numbers are listed. */
const mostRanges = 10;

/** `1–3, 7, 9–12`; of very many the first. */
export function rangesText(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const listed = ranges
    .slice(0, mostRanges)
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return [...listed, ...(ranges.length > mostRanges ? ["…"] : [])].join(", ");
}

/** Two inputs wrote one document: they are of the same agency and year, and shards do not see each other. */
function sharedFiles(results: readonly Result[]): readonly Diagnostic[] {
  const owners = groupBy(
    results.flatMap(({ input, files }) => files.map(({ file }) => ({ input, file }))),
    ({ file }) => file,
  );
  return [...owners.values()]
    .filter((list) => list.length > 1)
    .map(([first, second]) =>
      finding(
        "error",
        `“${first!.input}” และ “${second!.input}” เขียนแฟ้มเดียวกัน: ${first!.file}`,
        first!.input,
        sameInputs,
      ),
    );
}

const again = ["สั่งชุดนั้นให้จบด้วย --resume แล้วรวมใหม่"];
const sameInputs = ["ให้ทุกเครื่องใช้แฟ้มข้อมูลชุดเดียวกัน และ --shard คนละส่วนของจำนวนเดียวกัน"];
const sameProgram = ["ให้ทุกเครื่องใช้โปรแกรม Node.js และแฟ้มข้อมูลรุ่นเดียวกัน แล้วทำแฟ้มนี้ใหม่"];

const finding = (
  severity: Severity,
  message: string,
  file: string | undefined,
  hints: readonly string[],
): Diagnostic => ({
  code: "batch/merge",
  severity,
  message,
  ...(file !== undefined && { place: { file } }),
  hints,
});

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
