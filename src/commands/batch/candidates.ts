import { basename, join, sep } from "node:path";
import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { standardInput, type Io } from "../../io.ts";
import { usualReportsFolder } from "../progress/report-files.ts";

/** Where dossiers may come from. */
export type Candidate =
  /** A file. One that the officer named, or that is called like a dossier, is one; others may turn out to be something else. */
  | { readonly from: "file"; readonly path: string; readonly isMeant: boolean }
  /** A dossier a line, of a file or of what another program hands over. */
  | { readonly from: "lines"; readonly path: string };

/** The name that says of a file what it is. */
const dossierFile = "dossier.json";

/**
 * What the arguments name: files, folders with all that is below them, patterns, NDJSON files and what another program hands over. Of folders in the
 * order of their names, each file once. Throws DiagnosticError `batch/input` for every argument that names nothing.
 */
export async function candidatesOf(named: readonly string[], io: Io): Promise<readonly Candidate[]> {
  const faults: Diagnostic[] = [];
  const found: Candidate[] = [];
  for (const argument of named) {
    const candidates = await candidatesIn(argument, io);
    if (candidates.length === 0) faults.push(nothingThere(argument));
    found.push(...candidates);
  }
  if (faults.length > 0) throw new DiagnosticError(faults);
  return [...new Map(found.map((candidate) => [`${candidate.from} ${candidate.path}`, candidate])).values()];
}

async function candidatesIn(argument: string, io: Io): Promise<readonly Candidate[]> {
  if (argument === standardInput) return [{ from: "lines", path: argument }];
  const kind = await io.kindOf(await resolved(argument, io));
  if (kind === "folder") return filesBelow(argument, io);
  if (kind === "file") {
    const isLines = /\.(ndjson|jsonl)$/i.test(argument);
    return [isLines ? { from: "lines", path: argument } : { from: "file", path: argument, isMeant: true }];
  }
  return matching(argument, io);
}

/** Links that the officer names are followed; those in folders only where they lead to files. */
const resolved = (path: string, io: Io): Promise<string> => io.realPath(path).catch(() => path);

async function filesBelow(folder: string, io: Io): Promise<readonly Candidate[]> {
  const files: Candidate[] = [];
  for await (const path of walk(folder, io)) {
    if (!/^[^.].*(?<!\.schema)\.json$/i.test(basename(path))) continue;
    files.push({ from: "file", path, isMeant: basename(path).toLowerCase() === dossierFile });
  }
  return files;
}

async function matching(pattern: string, io: Io): Promise<readonly Candidate[]> {
  const { default: picomatch } = await import("picomatch");
  const slashed = sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  const { base, isGlob } = picomatch.scan(slashed);
  if (!isGlob) return [];
  const folder = base === "" ? "." : base;
  if ((await io.kindOf(await resolved(folder, io))) !== "folder") return [];
  const isMatch = picomatch(slashed.replace(/^\.\//, ""), { nocase: sep === "\\" });
  const files: Candidate[] = [];
  for await (const path of walk(folder, io)) {
    const name = path.replaceAll("\\", "/").replace(/^\.\//, "");
    if (isMatch(name))
      files.push({ from: "file", path, isMeant: basename(path).toLowerCase() === dossierFile });
  }
  return files;
}

/** Every file below a folder, by name; folders of reports and hidden ones are left out. */
async function* walk(folder: string, io: Io): AsyncIterable<string> {
  for (const name of (await io.listFolder(folder)).toSorted()) {
    const path = join(folder, name);
    const kind = await io.kindOf(path);
    if (kind === "folder" && name !== usualReportsFolder && !name.startsWith(".")) yield* walk(path, io);
    if (kind === "file" || (kind === "link" && (await io.kindOf(await resolved(path, io))) === "file"))
      yield path;
  }
}

const nothingThere = (argument: string): Diagnostic => ({
  code: "batch/input",
  severity: "error",
  message: `ไม่พบแฟ้มข้อมูลที่ “${argument}”`,
  hints: [
    "ระบุโฟลเดอร์ที่มี dossier.json อยู่ข้างใน แฟ้ม .ndjson (แฟ้มข้อมูลบรรทัดละหน่วยงาน) หรือรูปแบบชื่อ เช่น 'ปี2568/**/dossier.json'",
    "รูปแบบชื่อให้ใส่ในอัญประกาศเดี่ยว เพื่อไม่ให้เชลล์แปลงก่อน",
  ],
});
