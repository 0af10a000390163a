import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { run } from "../../src/cli.ts";
import type { FolderWatch } from "../../src/io.ts";
import { memoryIo, systemError, type MemoryIo } from "./memory-io.ts";
import { sampleDossiers } from "./samples.ts";

/** Something that happens in the folders: while the program waits for work, or while it waits for a file to become whole. */
export interface Step {
  readonly when?: "idle" | "retry";
  readonly happens: (files: MemoryIo["files"]) => void;
}

/** What came of a watch. */
export interface Watched {
  readonly io: MemoryIo;
  readonly code: number;
  /** What was said before the first step and after each; out and err together. */
  readonly said: readonly string[];
  /** The folders that were watched last. */
  readonly folders: readonly string[];
}

/** The dossier that is watched. */
export const watchedDossier = resolve("year/dossier.json");

/** A part of the dossier's text, and what stands there instead. */
export type Change = readonly [part: string, by: string];

/** The text of the small sample, with parts of it replaced. */
export const dossierText = (...changes: readonly Change[]): Uint8Array =>
  new TextEncoder().encode(
    changes.reduce(
      (text, [part, by]) => text.replace(part, by),
      readFileSync(sampleDossiers.oneDivision, "utf8"),
    ),
  );

/** While this is there, nothing can be written: the files of `out` are open in another program. */
export const openElsewhere = resolve("out/.open-elsewhere");
/** A template of the office's own. */
export const ownTemplate = resolve("elsewhere/own.hbs");

/** Lets `saraban watch` follow the small sample through the steps; after the last, Ctrl-C. No time passes. */
export async function watched(steps: readonly Step[], ...options: readonly string[]): Promise<Watched> {
  const said: string[] = [];
  const left = [...steps];
  let folders: readonly string[] = [];
  const hear = (): void => {
    said.push(io.said.out + io.said.err);
    Object.assign(io.said, { out: "", err: "" });
  };
  const take = (): "perhaps" => {
    left.shift()!.happens(io.files);
    return "perhaps";
  };
  const next: FolderWatch["next"] = async (asked, quietFor) => {
    folders = asked;
    const [step] = left;
    if (quietFor !== undefined) return quietFor > 100 && step?.when === "retry" ? take() : "quiet";
    hear();
    return step === undefined ? "interrupted" : take();
  };
  const io: MemoryIo = memoryIo({
    openWatch: () => ({ next, end: () => undefined }),
    createFile: async (path, bytes) => {
      if (io.files.has(openElsewhere)) throw systemError("EBUSY");
      io.files.set(resolve(path), bytes);
    },
  });
  io.files.set(watchedDossier, dossierText());
  io.files.set(ownTemplate, readFileSync("templates/measures.hbs"));
  const code = await run(["watch", watchedDossier, "--out", "out", ...options], io);
  hear();
  return { io, code, said, folders };
}
