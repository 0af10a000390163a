import { expect, test } from "vitest";
import { run } from "../../../src/cli.ts";
import { exitCodes } from "../../../src/exit-codes.ts";
import type { Io } from "../../../src/io.ts";
import { dossierOf, filesBelow, put, resultsIn, textOf } from "../../support/batch.ts";
import { memoryIo, workersInProcess, type MemoryIo } from "../../support/memory-io.ts";

const make = ["batch", "in", "--kind", "measures", "--format", "docx", "--out", "out"] as const;
const three = {
  "in/ก/dossier.json": dossierOf("หนองบัว"),
  "in/ข/dossier.json": dossierOf("ดอนแดง"),
  "in/ค/dossier.json": dossierOf("ท่าทราย"),
};

function world(files: Readonly<Record<string, string>>, overrides: Partial<Io> = {}): MemoryIo {
  const io = memoryIo(overrides);
  put(io, files);
  return io;
}

const outcomes = (io: MemoryIo, path = "out/results.ndjson") =>
  resultsIn(textOf(io, path)).map(({ position, of, input, outcome }) => [position, of, input, outcome]);

/** A results file without what differs from run to run. */
const timeless = (text: string): string => text.replaceAll(/"milliseconds":\d+/g, "");

test("a folder's dossiers are made, each agency's documents in a folder of its own, with a line of results each", async () => {
  const io = world(three);
  expect(await run([...make], io), io.said.err).toBe(exitCodes.success);
  expect([...filesBelow(io, "out").keys()].map((file) => file.replace(/-[0-9a-f]{8}\//, "-*/"))).toEqual([
    "2566-อบต.ดอนแดง-*/2566-measures-อบต.ดอนแดง.docx",
    "2566-อบต.ท่าทราย-*/2566-measures-อบต.ท่าทราย.docx",
    "2566-อบต.หนองบัว-*/2566-measures-อบต.หนองบัว.docx",
    "results.ndjson",
  ]);
  expect(outcomes(io)).toEqual([
    [1, 3, "in/ก/dossier.json", "ok"],
    [2, 3, "in/ข/dossier.json", "ok"],
    [3, 3, "in/ค/dossier.json", "ok"],
  ]);
  expect(io.said.out).toContain("สำเร็จ 3 ผิด 0 หมดเวลา 0");
});

test("the bytes are those that generate makes, and the results say their digests", async () => {
  const io = world(three);
  await run([...make], io);
  await run(["generate", "in/ก/dossier.json", "--format", "docx", "--out", "single", "--json"], io);
  const [[, single] = []] = [...filesBelow(io, "single")];
  expect([...filesBelow(io, "out").values()]).toContain(single);
  const { files } = JSON.parse(io.said.out.slice(io.said.out.indexOf("{"))) as {
    files: { sha256: string }[];
  };
  expect(resultsIn(textOf(io, "out/results.ndjson"))[0]!.files[0]!.sha256).toBe(files[0]!.sha256);
});

test("a bad dossier is told of, the others are made, and the exit code says the gravest", async () => {
  const bad = { "in/ข/dossier.json": dossierOf("ดอนแดง", { fiscalYear: 1 }), "in/ง/dossier.json": "{" };
  const io = world({ ...three, ...bad });
  expect(await run([...make, "--json"], io)).toBe(exitCodes.input);
  expect(outcomes(io).map(([, , , outcome]) => outcome)).toEqual(["ok", "failed", "ok", "failed"]);
  expect(io.said.err).toContain("in/ข/dossier.json:1:");
  expect(io.said.err).toContain("in/ง/dossier.json");
  expect(JSON.parse(io.said.out)).toMatchObject({ ok: 2, failed: 2, timeout: 0, isInterrupted: false });
});

test("reports, hidden folders and other JSON files are no dossiers; the last are counted", async () => {
  const io = world({
    ...three,
    "in/ก/reports/round-1-div-office.json": '{"division": "div-office"}',
    "in/.old/dossier.json": dossierOf("เก่า"),
    "in/dossier.schema.json": "{}",
    "in/package.json": '{"name": "x"}',
    "in/ง/หนองปลา.json": dossierOf("หนองปลา"),
  });
  expect(await run([...make], io), io.said.err).toBe(exitCodes.success);
  expect(outcomes(io).map(([, , input]) => input)).toEqual([
    "in/ก/dossier.json",
    "in/ข/dossier.json",
    "in/ค/dossier.json",
    "in/ง/หนองปลา.json",
  ]);
  expect(io.said.out).toContain("ข้ามแฟ้ม JSON ที่ไม่ใช่แฟ้มข้อมูล 1 แฟ้ม เช่น in/package.json");
});

test("a pattern names what it says", async () => {
  const io = world({ ...three, "in/ก/other.json": dossierOf("อื่น") });
  expect(await run(["batch", "in/{ก,ค}/d*.json", ...make.slice(2)], io), io.said.err).toBe(exitCodes.success);
  expect(outcomes(io).map(([, , input]) => input)).toEqual(["in/ก/dossier.json", "in/ค/dossier.json"]);
});

test("an argument that names nothing is told of before anything is made", async () => {
  const io = world(three);
  expect(await run(["batch", "in", "nothing/*.json", "none"], io)).toBe(exitCodes.input);
  expect(io.said.err).toContain("“nothing/*.json”");
  expect(io.said.err).toContain("“none”");
  expect([...filesBelow(io, "output")]).toEqual([]);
});

test.each([
  ["--shard", "4/3"],
  ["--jobs", "0"],
  ["--timeout", "-5"],
  ["--format", "odt"],
  ["--round", "รอบ ๖ เดือน"],
])("what cannot be meant is refused: %s %s", async (...option) => {
  const io = world(three);
  expect(await run([...make, ...option], io)).toBe(exitCodes.usage);
  expect([...filesBelow(io, "out")]).toEqual([]);
});

test("of two dossiers of one agency and year the first is made and the second told of, also across shards", async () => {
  const twice = { ...three, "in/ฮ/dossier.json": dossierOf("หนองบัว", { $comment: "again" }) };
  const io = world(twice);
  expect(await run([...make], io)).toBe(exitCodes.input);
  expect(outcomes(io).map(([, , , outcome]) => outcome)).toEqual(["ok", "ok", "ok", "failed"]);
  expect(io.said.err).toContain("batch/collision");
  expect(io.said.err).toContain("“in/ก/dossier.json”");
  const other = world(twice);
  expect(await run([...make, "--shard", "2/2"], other)).toBe(exitCodes.input);
  expect(outcomes(other, "out/results-2-of-2.ndjson").map(([, , , outcome]) => outcome)).toEqual([
    "ok",
    "failed",
  ]);
});

test("the shards together are the whole", async () => {
  const whole = world(three);
  await run([...make], whole);
  const shards = world(three);
  for (const shard of ["1/3", "2/3", "3/3"])
    expect(await run([...make, "--shard", shard], shards), shards.said.err).toBe(exitCodes.success);
  const parts = [1, 2, 3].map((index) => `out/results-${index}-of-3.ndjson`);
  expect(
    await run(["batch", "merge", ...parts, "--out", "out/results.ndjson"], shards),
    shards.said.err,
  ).toBe(exitCodes.success);
  parts.forEach((part) => shards.files.delete(`${process.cwd()}/${part}`));
  const [a, b] = [filesBelow(shards, "out"), filesBelow(whole, "out")].map((files) => new Map(files));
  for (const files of [a!, b!]) files.delete("results.ndjson");
  expect(a).toEqual(b);
  expect(timeless(textOf(shards, "out/results.ndjson"))).toBe(timeless(textOf(whole, "out/results.ndjson")));
});

test("merging tells of a shard that is missing, and joins the rest", async () => {
  const io = world(three);
  await run([...make, "--shard", "1/2"], io);
  expect(await run(["batch", "merge", "out/results-1-of-2.ndjson", "--out", "all.ndjson"], io)).toBe(
    exitCodes.input,
  );
  expect(io.said.err).toContain("ไม่มีผลของแฟ้มข้อมูล 1 จาก 3 แฟ้ม: ลำดับที่ 2");
  expect(resultsIn(textOf(io, "all.ndjson"))).toHaveLength(2);
});

test("a stuck worker fails its dossier alone", async () => {
  const io: MemoryIo = world(three, {
    startWorkers: async () => {
      const { run: make, close } = await workersInProcess(io);
      const stuck = (signal: AbortSignal) =>
        new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
      return {
        run: (task, signal) =>
          (task as { position: number }).position === 2 ? stuck(signal) : make(task, signal),
        close,
      };
    },
  });
  expect(await run([...make, "--timeout", "0.2"], io)).toBe(exitCodes.internal);
  expect(outcomes(io).map(([, , , outcome]) => outcome)).toEqual(["ok", "timeout", "ok"]);
  expect(io.said.err).toContain("ใช้เวลาเกิน 0.2 วินาที");
});

test("a worker that breaks fails its dossier alone, and memory is told apart", async () => {
  const io: MemoryIo = world(three, {
    startWorkers: async () => {
      const { run: make, close } = await workersInProcess(io);
      const memory = Object.assign(new Error("limit"), { code: "ERR_WORKER_OUT_OF_MEMORY" });
      const faults = [new Error("boom"), memory];
      return {
        run: async (task, signal) => {
          const fault = faults[(task as { position: number }).position - 1];
          if (fault) throw fault;
          return make(task, signal);
        },
        close,
      };
    },
  });
  expect(await run([...make], io)).toBe(exitCodes.internal);
  expect(outcomes(io).map(([, , , outcome]) => outcome)).toEqual(["failed", "failed", "ok"]);
  expect(io.said.err).toContain("โปรแกรมขัดข้องเมื่อทำแฟ้มนี้: boom");
  expect(io.said.err).toContain("หน่วยความจำไม่พอสำหรับแฟ้มนี้");
});

test("a full disk stops the batch with what was written so far", async () => {
  const io = world(three, {
    appendFile: async () => {
      throw Object.assign(new Error("full"), { code: "ENOSPC" });
    },
  });
  expect(await run([...make, "--jobs", "1"], io)).toBe(exitCodes.output);
  expect(io.said.err).toContain("เนื้อที่ดิสก์เต็ม");
});

test("asked to stop, it finishes what is in work, says how to go on, and can go on", async () => {
  let interrupt: () => void = () => undefined;
  const io: MemoryIo = world(three, {
    onInterrupt: (listener) => {
      interrupt = listener;
      return () => (interrupt = () => undefined);
    },
    startWorkers: async () => {
      const { run: make, close } = await workersInProcess(io);
      return { run: (task, signal) => (interrupt(), make(task, signal)), close };
    },
  });
  expect(await run([...make, "--jobs", "1"], io)).toBe(exitCodes.interrupted);
  expect(outcomes(io)).toEqual([[1, null, "in/ก/dossier.json", "ok"]]);
  expect(io.said.out).toContain("--resume");
  const later = world(three);
  for (const [path, bytes] of io.files) later.files.set(path, bytes);
  expect(await run([...make, "--resume"], later)).toBe(exitCodes.success);
  expect(later.said.out).toContain("สำเร็จ 3 (ใช้ของเดิม 1)");
});

test("--quiet leaves failures and products, and no word of how far it has come", async () => {
  const usual = world(three);
  await run([...make], usual);
  expect(usual.said.err).toContain("แฟ้ม/วินาที");
  const quiet = world({ ...three, "in/ง/dossier.json": "{" });
  expect(await run([...make, "--quiet"], quiet)).toBe(exitCodes.input);
  expect(quiet.said.err).toContain("in/ง/dossier.json");
  expect(quiet.said.err).not.toContain("แฟ้ม/วินาที");
});
