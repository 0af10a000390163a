import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listAssets } from "../../src/model/assets.ts";
import { documentDate } from "../../src/model/document-date.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { parseDossier } from "../../src/model/parse.ts";

const text = readFileSync(join(import.meta.dirname, "../fixtures/small-dossier.json"), "utf8");
const small = parseDossier(text, "dossier.json");

const withSignatories = (...signatories: readonly Dossier["signatories"][number][]): Dossier => ({
  ...small,
  signatories,
});

test("the pictures of a dossier are its emblem and its signatures, each with its place", () => {
  const signed = withSignatories(
    { name: "ก", positions: [], picture: "a.png" },
    { name: "ข", positions: [] },
    { name: "ค", positions: [], picture: "a.png" },
  );
  const seal = { type: "seal", file: "seal.svg", alternative: "ตรา" } as const;
  expect(listAssets({ ...signed, agency: { ...signed.agency, emblem: seal } })).toEqual([
    { source: "seal.svg", role: "emblem", path: ["agency", "emblem", "file"] },
    { source: "a.png", role: "signature", path: ["signatories", 0, "picture"] },
    { source: "a.png", role: "signature", path: ["signatories", 2, "picture"] },
  ]);
  expect(listAssets({ ...small, agency: { ...small.agency, emblem: { type: "garuda" } } })).toEqual([]);
  expect(listAssets(small)).toEqual([]);
});

test("a document bears the date of its last signature, else that of the meeting", () => {
  const dates = withSignatories(
    { name: "ก", positions: [], date: "2023-01-09" },
    { name: "ข", positions: [], date: "2023-01-20" },
    { name: "ค", positions: [] },
  );
  expect(documentDate(dates)).toEqual(new Date("2023-01-20T00:00:00Z"));
  expect(documentDate(withSignatories({ name: "", positions: [] }))).toEqual(
    new Date("2023-01-06T00:00:00Z"),
  );
});
