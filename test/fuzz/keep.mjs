// Some of the files that were made, for judges that take seconds each.
import { mkdirSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";

/** One case in so many has its files kept. */
const everySo = 20;

/** Writes the documents of some cases into a folder, named by seed and case. */
export function keepSome(files, { seed, number }, folder) {
  if (number % everySo !== 0) return;
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, `${seed}-${number}${extname(path)}`), bytes);
}
