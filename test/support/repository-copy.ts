import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type * as cli from "../../src/cli.ts";
import type * as reading from "../../src/read/index.ts";
import { memoryIo } from "./memory-io.ts";

const root = resolve(import.meta.dirname, "../..");
const copied = ["src", "templates", "data", "fonts", "package.json"] as const;

/** Lines put into a file, right after a text that stands there once, or at its top. Paths are from the project's root. */
export interface Insertion {
  readonly file: string;
  readonly after?: string;
  readonly text: string;
}

/** What the program of a copy made of a dossier. */
export interface CopyRun {
  readonly code: number;
  readonly said: string;
  /** The paragraphs of each file it wrote, read back by the copy's own readers; by the file's extension. */
  readonly paragraphs: ReadonlyMap<string, readonly string[]>;
}

/** The project in a temporary folder of its own tree, where packages are found, to be changed and run. */
export class RepositoryCopy {
  readonly folder: string;
  readonly #before: ReadonlyMap<string, string>;

  constructor(name: string) {
    const copies = join(root, "test/.recipes");
    mkdirSync(copies, { recursive: true });
    this.folder = mkdtempSync(join(copies, `${name}-`));
    for (const entry of copied) cpSync(join(root, entry), join(this.folder, entry), { recursive: true });
    this.#before = contentsOf(this.folder);
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  /** Lays all files of a folder over the copy. */
  overlay(folder: string): void {
    cpSync(folder, this.folder, { recursive: true });
  }

  insert({ file, after, text }: Insertion): void {
    const before = readFileSync(this.path(file), "utf8");
    const start = after === undefined ? 0 : before.indexOf(after) + after.length;
    if (after !== undefined && before.split(after).length !== 2)
      throw new Error(`${file} does not have ${JSON.stringify(after)} once`);
    writeFileSync(this.path(file), before.slice(0, start) + text + before.slice(start));
  }

  /** Paths of the files that were added or changed since the copy was made. */
  changes(): readonly string[] {
    const changed = [...contentsOf(this.folder)].filter(([file, text]) => this.#before.get(file) !== text);
    return changed.map(([file]) => file).sort();
  }

  /** A file as it was when the copy was made; undefined when there was none. */
  before(file: string): string | undefined {
    return this.#before.get(file);
  }

  /** `saraban generate` by the copy's program; nothing is written to the disk. */
  async generate(dossier: string, ...options: readonly string[]): Promise<CopyRun> {
    const { run } = await this.#load<typeof cli>("src/cli.ts");
    const { readers } = await this.#load<typeof reading>("src/read/index.ts");
    const io = memoryIo();
    const code = await run(["generate", dossier, "--out", "result", ...options], io);
    const paragraphs = new Map<string, readonly string[]>();
    for (const [file, bytes] of io.files) {
      const format = file.slice(file.lastIndexOf(".") + 1) as keyof typeof readers;
      const read = await readers[format]();
      // A space at which Word must not end a line is a NO-BREAK SPACE there.
      paragraphs.set(
        format,
        read(bytes).map((text) => text.replaceAll("\u00a0", " ")),
      );
    }
    return { code, said: io.said.err, paragraphs };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #load<Module>(file: string): Promise<Module> {
    return import(/* @vite-ignore */ this.path(file)) as Promise<Module>;
  }
}

function contentsOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file, "utf8")]));
}
