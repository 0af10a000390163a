import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { run } from "../../src/cli.ts";
import type { Io } from "../../src/io.ts";
import { systemIo } from "../../src/system-io.ts";

/** The real disk; everything said is kept. */
export function diskIo(overrides: Partial<Io> = {}): Io & { readonly said: { out: string; err: string } } {
  const said = { out: "", err: "" };
  return {
    ...systemIo(),
    said,
    stdout: (text) => void (said.out += text),
    stderr: (text) => void (said.err += text),
    notice: (text) => void (said.err += text),
    isTerminal: false,
    useColor: false,
    today: () => "2026-01-06",
    ...overrides,
  };
}

/** A temporary folder of one test file. */
export const temporaryFolder = (name: string): string => mkdtempSync(join(tmpdir(), `saraban-${name}-`));

const samples = new URL("../../data/", import.meta.url);

/**
 * Archives samples of `data/`, with the reports that lie beside them, or in less time without. Throws when one cannot be
 * archived.
 */
export async function archiveSamples(
  names: readonly string[],
  archive: string,
  { reports = true }: { readonly reports?: boolean } = {},
): Promise<void> {
  for (const name of names) {
    const folder = new URL(`${name}/`, samples).pathname;
    const copy = join(temporaryFolder("sample"), name);
    cpSync(folder, copy, { recursive: true, filter: (path) => reports || !path.endsWith("/reports") });
    const io = diskIo();
    const code = await run(["archive", "add", join(copy, "dossier.json"), "--to", archive], io);
    rmSync(dirname(copy), { recursive: true });
    if (code !== 0) throw new Error(io.said.err);
  }
}

/** All files below a folder by their path, sorted. */
export function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}

/** Every start tag of a page, in order. Throws when the page is not well-formed. */
export function tagsOf(page: Uint8Array): readonly SaxesTagPlain[] {
  const tags: SaxesTagPlain[] = [];
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => void tags.push(tag));
  parser.write(new TextDecoder("utf-8", { fatal: true }).decode(page)).close();
  return tags;
}

/** A copy of a folder, to be spoilt. */
export function copyOf(folder: string, name: string): string {
  const copy = join(temporaryFolder(name), "copy");
  cpSync(folder, copy, { recursive: true });
  return copy;
}
