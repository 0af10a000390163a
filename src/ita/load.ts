import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import type { Fault } from "../json/fault.ts";
import { schemaFaults } from "../json/issues.ts";
import { readJson } from "../json/json-text.ts";
import { parseOptions } from "../json/parse-options.ts";
import { frameworkSchema, type Framework } from "./framework.ts";

/** The frameworks that come with the program. */
const ownFolder = fileURLToPath(new URL("../../data/ita/", import.meta.url));

/** Which frameworks to look at. */
export interface FrameworkOptions {
  /** `general` unless said otherwise; another regime's file is `<fiscal year>-<regime>.json`. */
  readonly regime?: string;
  /** Folders of the agency's own frameworks, asked before the program's. */
  readonly extraFolders?: readonly string[];
}

/**
 * The framework of a fiscal year (Buddhist Era); undefined when no folder has one. Throws DiagnosticError when the file
 * is not a framework, or a folder is none.
 */
export function findFramework(fiscalYear: number, options: FrameworkOptions = {}): Framework | undefined {
  const file = frameworkPath(fiscalYear, options);
  return file === undefined ? undefined : readFramework(file);
}

/** Finds the framework of a year in the agency's own folders, then in the program's. Throws as `findFramework` does. */
export const frameworkFinder =
  (extraFolders: readonly string[]) =>
  (fiscalYear: number): Framework | undefined =>
    findFramework(fiscalYear, { extraFolders });

/** Where the framework of a fiscal year (Buddhist Era) lies; undefined when no folder has one. Throws DiagnosticError when a folder is none. */
export function frameworkPath(fiscalYear: number, options: FrameworkOptions = {}): string | undefined {
  const { regime = "general" } = options;
  const name = regime === "general" ? `${fiscalYear}.json` : `${fiscalYear}-${regime}.json`;
  return foldersOf(options)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Frameworks by their files' paths: every document asks, and a file rarely changes. */
const known = new Map<string, { readonly bytes: Uint8Array; readonly framework: Framework }>();
const knownLimit = 50;

/** Parsed once a process, and again when the file has other bytes. */
function readFramework(file: string): Framework {
  const bytes = readFileSync(file);
  const last = known.get(file);
  if (last !== undefined && bytes.equals(last.bytes)) return last.framework;
  const framework = parseFramework(bytes, file);
  if (known.size === knownLimit) known.clear();
  known.set(file, { bytes, framework });
  return framework;
}

/** The framework of a fiscal year (Buddhist Era). Throws DiagnosticError `model/framework` when there is none. */
export function loadFramework(fiscalYear: number, options: FrameworkOptions = {}): Framework {
  const framework = findFramework(fiscalYear, options);
  if (framework !== undefined) return framework;
  throw new DiagnosticError([
    { code: "model/framework", severity: "error", ...missingFramework(fiscalYear, options) },
  ]);
}

/** What to say when a year has no framework. */
export function missingFramework(fiscalYear: number, options: FrameworkOptions = {}): Fault {
  const names = foldersOf(options).flatMap((folder) => readdirSync(folder));
  const years = new Set(names.flatMap((name) => /^(\d{4})(?:-.+)?\.json$/.exec(name)?.[1] ?? []));
  return {
    message: `ไม่มีกรอบการประเมิน ITA ของปี ${fiscalYear}`,
    hints: [
      `ปีที่มี: ${[...years].sort().join(", ")}`,
      `เพิ่มปีใหม่ได้โดยคัดลอกแฟ้มใน data/ita เป็น ${fiscalYear}.json แล้วแก้ตามคู่มือการประเมินของปีนั้น`,
    ],
  };
}

/** Reads a framework file. Throws DiagnosticError with every error and its place. */
export function parseFramework(source: Uint8Array | string, file: string): Framework {
  const json = readJson(source, file);
  const result = frameworkSchema.safeParse(json.value, parseOptions);
  if (result.success) return result.data;
  const faults = schemaFaults(result.error.issues, frameworkSchema, json);
  throw new DiagnosticError(faults.map(({ diagnostic }) => diagnostic));
}

function foldersOf({ extraFolders = [] }: FrameworkOptions): readonly string[] {
  const missing = extraFolders.filter(
    (folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true,
  );
  if (missing.length === 0) return [...extraFolders, ownFolder];
  throw new DiagnosticError(
    missing.map((folder) => ({
      code: "model/framework",
      severity: "error",
      message: `ไม่มีโฟลเดอร์กรอบการประเมิน “${folder}”`,
      place: { file: folder },
      hints: ["ตรวจสอบชื่อโฟลเดอร์ที่ระบุด้วย --ita"],
    })),
  );
}
