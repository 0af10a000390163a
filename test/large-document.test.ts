import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { run } from "../src/cli.ts";
import { document, paragraph, row, section, table } from "../src/document/builders.ts";
import type { Block } from "../src/document/nodes.ts";
import { largeDocumentWarnings } from "../src/large-document.ts";
import { exitCodes } from "../src/exit-codes.ts";
import { memoryIo } from "./support/memory-io.ts";
import { sampleDossiers } from "./support/samples.ts";

interface Dossier {
  readonly measureGroups: readonly { readonly actions: readonly object[] }[];
}

const warningsOf = (blocks: readonly Block[]) =>
  largeDocumentWarnings(document({ title: "ทดสอบ" }, [section(blocks)])).map(
    ({ code, severity, message }) => `${code} ${severity} ${message}`,
  );
const tableOf = (rows: number): Block =>
  table({ label: "ตารางยาว", shares: [100], body: Array.from({ length: rows }, () => row(["ก"])) });
const paragraphsOf = (count: number): readonly Block[] => Array.from({ length: count }, () => paragraph("ก"));

test("each table of more than 2,000 rows is told, and no smaller one", () => {
  const [first, ...others] = warningsOf([tableOf(2_001), tableOf(2_000)]);
  expect(first).toMatch(/^render\/large warning ตาราง “ตารางยาว” มี 2,001 แถว/);
  expect(others).toEqual([]);
});

test("more than 20,000 paragraphs are told, and no fewer", () => {
  expect(warningsOf(paragraphsOf(20_000))).toEqual([]);
  expect(warningsOf(paragraphsOf(20_001))).toEqual([
    expect.stringMatching(/^render\/large warning เอกสารมี 20,001 ย่อหน้า/),
  ]);
});

test("a table that is too long is told once, not its paragraphs too", () => {
  expect(warningsOf([tableOf(20_001)])).toHaveLength(1);
});

test("a long dossier is told of once, before any format is made", async () => {
  const dossier = JSON.parse(readFileSync(sampleDossiers.oneDivision, "utf8")) as Dossier;
  const [group] = dossier.measureGroups;
  const actions = Array.from({ length: 2_001 }, (_, i) => ({
    ...group!.actions[0],
    id: `act-${i}`,
    answers: [],
  }));
  const io = memoryIo();
  const text = JSON.stringify({ ...dossier, measureGroups: [{ ...group, actions }] });
  io.files.set(resolve("office/dossier.json"), Buffer.from(text));
  expect(await run(["generate", "office/dossier.json", "--emit", "markup"], io), io.said.err).toBe(
    exitCodes.success,
  );
  expect(io.said.err.match(/render\/large/g)).toHaveLength(1);
});
