import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Io } from "../../io.ts";
import { sha256 } from "../../output/sha256.ts";
import { writeAtomically } from "../../output/write-atomically.ts";
import type { Prepared, Product } from "../../pipeline.ts";
import type { Format } from "../../render/index.ts";
import type { RenderInput } from "../../render/renderer.ts";
import type { Builder, Make } from "./build.ts";

/** A file that was made, and what was said meanwhile. */
interface Made {
  readonly key: string;
  readonly product: Product;
  readonly told: readonly Diagnostic[];
}

/** Makes files into a folder, each only when what it is made from changed since it was made last. */
export function productMaker(folder: string, io: Io): Make {
  const last = new Map<string, Made>();
  return async (prepared, format) => {
    const start = io.elapsed();
    const key = keyOf(prepared.input, format);
    const name = nameOf(prepared, format);
    const known = last.get(name);
    const made = known?.key === key ? known : await make(prepared, format, key);
    last.set(name, made);
    made.told.forEach(prepared.job.report);
    const { fileName, bytes, pages } = made.product;
    const file = join(folder, fileName);
    if (await holds(file, bytes, io)) return undefined;
    await writeAtomically(file, bytes, io);
    const milliseconds = Math.round(io.elapsed() - start);
    return { file, format, pages, bytes: bytes.length, sha256: sha256(bytes), milliseconds };
  };
}

/** A builder that makes every file and writes none. */
export const rehearsal = (io: Io): Builder => ({
  io,
  make: async (prepared, format) => {
    const { bytes, pages } = (await make(prepared, format, "")).product;
    return { file: "", format, pages, bytes: bytes.length, sha256: sha256(bytes), milliseconds: 0 };
  },
  wrote: () => undefined,
});

async function make(prepared: Prepared, format: Format, key: string): Promise<Made> {
  const { produce } = await import("../../pipeline.ts");
  const told: Diagnostic[] = [];
  const input = { ...prepared.input, report: (diagnostic: Diagnostic) => void told.push(diagnostic) };
  return { key, product: await produce({ ...prepared, input }, format), told };
}

/** What the document is, whatever it says. */
const nameOf = ({ job, progress: { division, round } }: Prepared, format: Format): string =>
  JSON.stringify([job.kind, division?.id, round?.name, format]);

/** Equal where the bytes will be: all that a renderer is given, but for the faces, which never change in a run. */
function keyOf(input: RenderInput, format: Format): string {
  const hash = createHash("sha256").update(JSON.stringify([format, { ...input, assets: {}, fonts: {} }]));
  for (const [name, { bytes, raster }] of input.assets) {
    hash.update(`${name}\n`).update(bytes);
    if (raster !== undefined) hash.update(raster);
  }
  return hash.digest("hex");
}

async function holds(file: string, bytes: Uint8Array, io: Io): Promise<boolean> {
  const there = await io.readFile(file).catch(() => undefined);
  return there !== undefined && Buffer.compare(there, bytes) === 0;
}
