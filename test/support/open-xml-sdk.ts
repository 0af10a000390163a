import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The errors that Microsoft's Open XML SDK finds in an Office file. */
export type OpenXmlValidator = (file: string) => Promise<readonly unknown[]>;

const home = resolve(import.meta.dirname, "../conformance");
const packages = join(home, "node_modules/@xarsh");

/** The validator, installed on its first use; undefined where this platform has none or it cannot be had. */
export async function openXmlValidator(): Promise<OpenXmlValidator | undefined> {
  const entry = join(packages, "ooxml-validator/dist/src/index.js");
  if (!existsSync(entry)) {
    spawnSync("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund"], { cwd: home });
  }
  if (!existsSync(join(packages, `ooxml-validator-${process.platform}-${process.arch}`))) return undefined;
  const { validateFile } = (await import(pathToFileURL(entry).href)) as {
    validateFile: (file: string) => Promise<{ errors: readonly unknown[] }>;
  };
  return async (file) => (await validateFile(file)).errors;
}
