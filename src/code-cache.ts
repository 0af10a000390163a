import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { Script } from "node:vm";

/** Loads the CommonJS files of one folder, and knows what V8 made of them. */
export interface CachingLoader {
  /** What a file exports. It is run when first asked for; files that it requires by `./name` are loaded like it. None may use `import()`. */
  readonly load: (name: string) => unknown;
  /** The loaded files whose cache V8 took. */
  readonly cached: () => readonly string[];
  /** What V8 has compiled of each loaded file until now, for `cacheName` beside it. */
  readonly compiled: () => ReadonlyMap<string, Buffer>;
}

/** The name of the code cache of a file, which stands beside it. */
export const cacheName = (name: string): string => `${name}.cache`;

/**
 * A loader that hands V8 the code cache of each file: functions that ran when the cache was made are not compiled again.
 * A cache of another V8, or none, costs nothing but that compiling. V8 tells files apart by their length only, so a
 * cache may not outlive its file. Node itself keeps such caches from 22.1 on, and where it may write.
 */
export function createCachingLoader(folder: string): CachingLoader {
  const requireFrom = createRequire(join(folder, "."));
  const modules = new Map<string, { exports: unknown }>();
  const scripts = new Map<string, Script>();

  const load = (name: string): unknown => {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    modules.set(name, module);
    const script = scriptOf(folder, name);
    scripts.set(name, script);
    const run = script.runInThisContext() as (...given: readonly unknown[]) => void;
    run(module.exports, requireLike, module, join(folder, name), folder);
    return module.exports;
  };
  const requireLike = (id: string): unknown =>
    id.startsWith("./") ? load(basename(id)) : (requireFrom(id) as unknown);

  return {
    load,
    cached: () =>
      [...scripts].flatMap(([name, { cachedDataRejected }]) => (cachedDataRejected === false ? [name] : [])),
    compiled: () => new Map([...scripts].map(([name, script]) => [name, script.createCachedData()])),
  };
}

function scriptOf(folder: string, name: string): Script {
  const filename = join(folder, name);
  const source = readFileSync(filename, "utf8");
  const cachedData = readIfThere(cacheName(filename));
  return new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename,
    ...(cachedData && { cachedData }),
  });
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
