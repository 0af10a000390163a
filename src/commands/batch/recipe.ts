import { join } from "node:path";
import type { Io } from "../../io.ts";
import { sha256 } from "../../output/sha256.ts";
import { version } from "../../package-info.ts";
import { readInput } from "../input.ts";
import type { BatchRequest } from "./task.ts";

/**
 * A hash of everything beside the dossiers that decides the bytes of documents: what was asked for, the office's own template
 * and frameworks, and the versions of the program and of what it runs on. Where results lie decides nothing. Throws
 * DiagnosticError when a file that was named cannot be read.
 */
export async function recipeOf(request: BatchRequest, io: Io): Promise<string> {
  const { template, ita } = request;
  return sha256(
    JSON.stringify([
      { ...request, out: undefined },
      template === undefined ? null : sha256(await readInput(template, "template/file", io)),
      ita === undefined ? null : await digestsIn(ita, io),
      version,
      io.self.runtime,
      io.sourceDate?.toISOString() ?? null,
    ]),
  );
}

/** A folder that is none is told of where it is used. */
async function digestsIn(
  folder: string,
  io: Io,
): Promise<readonly (readonly [name: string, digest: string])[]> {
  const names = (await io.listFolder(folder).catch(() => [])).filter((name) => name.endsWith(".json"));
  return Promise.all(
    names
      .toSorted()
      .map(async (name) => [name, sha256(await readInput(join(folder, name), "model/file", io))] as const),
  );
}
