import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/**
 * Brings `dist/` up to date once before the tests, for those that start the program in a process of its own. Type errors
 * are the type check's to tell; the files are written all the same.
 */
export function setup(): void {
  const root = resolve(import.meta.dirname, "../..");
  spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-b", "tsconfig.build.json"], {
    cwd: root,
  });
}
