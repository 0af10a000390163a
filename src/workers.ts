import { join } from "node:path";
import { Piscina } from "piscina";
import type { WorkerOptions, Workers } from "./io.ts";

/** Beside this file, in `dist` and in the bundled program. */
const entry = join(import.meta.dirname, "batch-worker.js");

/**
 * Starts threads that make dossiers, each a warm process of its own: modules, fonts and word lists are loaded once. `file` is
 * what they run: a module that exports `makeDossier`.
 */
export async function startWorkers({ count, memory }: WorkerOptions, file = entry): Promise<Workers> {
  // A native library that only threads load is unloaded with the first of them that ends, under the feet of the others
  await import("./assets/sharp.ts");
  const pool = new Piscina({
    filename: file,
    name: "makeDossier",
    minThreads: count,
    maxThreads: count,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  // A thread that ends between tasks is told of by the task it fails
  pool.on("error", () => undefined);
  return {
    run: (task, signal) => pool.run(task, { signal }),
    close: () => pool.destroy(),
  };
}
