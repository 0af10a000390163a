import { expect, test } from "vitest";
import { run } from "../../../src/cli.ts";
import { exitCodes } from "../../../src/exit-codes.ts";
import { dossierOf, put, resultsIn, textOf } from "../../support/batch.ts";
import { memoryIo } from "../../support/memory-io.ts";

const options = ["--kind", "measures", "--format", "docx", "--out", "out"] as const;
const outcomes = (io: ReturnType<typeof memoryIo>) =>
  resultsIn(textOf(io, "out/results.ndjson")).map(({ input, outcome }) => [input, outcome]);

test("a dossier a line, or the name of one; a bad line is told of by its number", async () => {
  const io = memoryIo();
  const lines = [
    dossierOf("หนองบัว"),
    "",
    '{"file": "ดอน/dossier.json"}',
    "{bad",
    '{"name": 5}',
    '{"file": "none.json"}',
  ];
  put(io, { "in/all.ndjson": lines.join("\n"), "in/ดอน/dossier.json": dossierOf("ดอนแดง") });
  expect(await run(["batch", "in/all.ndjson", ...options], io)).toBe(exitCodes.input);
  expect(outcomes(io)).toEqual([
    ["in/all.ndjson:1", "ok"],
    ["in/ดอน/dossier.json", "ok"],
    ["in/all.ndjson:4", "failed"],
    ["in/all.ndjson:5", "failed"],
    ["in/none.json", "failed"],
  ]);
  expect(io.said.err).toMatch(/in\/all\.ndjson:4:1:\d+: ข้อผิดพลาด \[model\/json\]/);
  expect(io.said.err).toContain("in/all.ndjson:5: ข้อผิดพลาด [batch/input] บรรทัดนี้ไม่ใช่แฟ้มข้อมูล");
});

test("dossiers of another program are made as they come", async () => {
  const bytes = new TextEncoder().encode(`${dossierOf("หนองบัว")}\n${dossierOf("ดอนแดง")}\n`);
  const io = memoryIo({
    stdin: async function* () {
      yield bytes.subarray(0, 700);
      yield bytes.subarray(700);
    },
  });
  expect(await run(["batch", "-", ...options], io), io.said.err).toBe(exitCodes.success);
  expect(outcomes(io)).toEqual([
    ["<stdin>:1", "ok"],
    ["<stdin>:2", "ok"],
  ]);
});

test("pictures of a line lie beside its file, reports there are nobody's", async () => {
  const io = memoryIo();
  const emblem = { type: "seal", file: "seal.svg", alternative: "ตรา" };
  const dossier = JSON.parse(dossierOf("หนองบัว")) as { agency: object };
  const line = JSON.stringify({ ...dossier, agency: { ...dossier.agency, emblem } });
  put(io, {
    "in/all.ndjson": line,
    "in/seal.svg":
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
    "in/reports/broken.json": "{",
  });
  expect(await run(["batch", "in/all.ndjson", ...options.slice(2)], io), io.said.err).toBe(exitCodes.success);
  expect(outcomes(io)).toEqual([["in/all.ndjson:1", "ok"]]);
  const [{ inputs } = { inputs: [] }] = resultsIn(textOf(io, "out/results.ndjson"));
  expect(inputs.map(({ path }) => path)).toContain("in/seal.svg");
});
