import { beforeAll, expect, test } from "vitest";
import { run } from "../../../src/cli.ts";
import { exitCodes } from "../../../src/exit-codes.ts";
import { dossierOf, filesBelow, put, textOf } from "../../support/batch.ts";
import { memoryIo, type MemoryIo } from "../../support/memory-io.ts";

const make = ["batch", "in", "--kind", "measures", "--format", "docx", "--out", "out", "--json"] as const;
const files = {
  "in/ก/dossier.json": dossierOf("หนองบัว"),
  "in/ข/dossier.json": dossierOf("ดอนแดง"),
};
const results = "out/results.ndjson";

let whole: MemoryIo;
beforeAll(async () => {
  whole = memoryIo();
  put(whole, files);
  await run([...make], whole);
});

/** A world as the whole run left it, with changes. */
function after(changes: (io: MemoryIo) => void): MemoryIo {
  const io = memoryIo();
  for (const [path, bytes] of whole.files) io.files.set(path, bytes);
  changes(io);
  return io;
}

const kept = async (io: MemoryIo, ...options: readonly string[]): Promise<number> => {
  expect(await run([...make, "--resume", ...options], io), io.said.err).toBe(exitCodes.success);
  return (JSON.parse(io.said.out) as { kept: number }).kept;
};

const document = (io: MemoryIo): string => [...io.files.keys()].find((path) => path.endsWith("ดอนแดง.docx"))!;

test("what is finished is kept, and the results file is what it was", async () => {
  const io = after(() => undefined);
  expect(await kept(io)).toBe(2);
  expect(filesBelow(io, "out")).toEqual(filesBelow(whole, "out"));
});

test.each<[what: string, change: (io: MemoryIo) => void, options: readonly string[], kept: number]>([
  ["a document that is gone", (io) => io.files.delete(document(io)), [], 1],
  ["a document with other bytes", (io) => io.files.set(document(io), new Uint8Array(9)), [], 1],
  ["another dossier", (io) => put(io, { "in/ข/dossier.json": `${files["in/ข/dossier.json"]} ` }), [], 1],
  ["an office's own spellings", (io) => put(io, { "in/ก/spelling.tsv": "ผิด\tถูก\n" }), [], 1],
  ["another option", () => undefined, ["--draft"], 0],
  ["another template", () => undefined, ["--template", "templates/measures.hbs"], 0],
  ["another framework", (io) => put(io, { "ita/2599.json": "{}" }), ["--ita", "data/ita"], 0],
])("made anew for %s", async (_what, change, options, expected) => {
  const io = after(change);
  expect(await kept(io, ...options)).toBe(expected);
});

test("another version of the program or of Node keeps nothing", async () => {
  const io = memoryIo({ self: { ...whole.self, runtime: { node: "99", icu: "0" } } });
  for (const [path, bytes] of whole.files) io.files.set(path, bytes);
  expect(await kept(io)).toBe(0);
});

test("wherever the results file was torn, the run ends as an undisturbed one", async () => {
  const text = textOf(whole, results);
  for (const length of [
    0,
    1,
    40,
    text.indexOf("\n"),
    text.indexOf("\n") + 1,
    text.length - 2,
    text.length - 1,
  ]) {
    const io = after((world) => {
      put(world, { [results]: text.slice(0, length) });
      const made = document(world);
      world.files.delete(made);
      world.files.set(made.replace(/[^/]+$/, ".half.docx.part"), new Uint8Array(9));
    });
    await kept(io);
    const timeless = (files: ReadonlyMap<string, string>) =>
      [...files].filter(([path]) => path !== "results.ndjson");
    expect(timeless(filesBelow(io, "out")), String(length)).toEqual(timeless(filesBelow(whole, "out")));
    expect(textOf(io, results).replaceAll(/"milliseconds":\d+/g, "")).toBe(
      text.replaceAll(/"milliseconds":\d+/g, ""),
    );
  }
});

test("a torn line is told of", async () => {
  const io = after((world) => put(world, { [results]: textOf(world, results).slice(0, -5) }));
  expect(await kept(io)).toBe(1);
  expect(io.said.err).toContain("บรรทัดสุดท้ายเขียนไม่จบ");
});

test("a dossier that is no longer there is told of no more", async () => {
  const io = after((world) => world.files.delete(`${process.cwd()}/in/ก/dossier.json`));
  expect(await kept(io)).toBe(1);
  expect(textOf(io, results)).not.toContain("in/ก/dossier.json");
});
