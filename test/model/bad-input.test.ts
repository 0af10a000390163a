import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DiagnosticError, type Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../../src/diagnostics/report.ts";
import { parseDossier } from "../../src/model/parse.ts";

const folder = join(import.meta.dirname, "../fixtures/bad-input");

function faultsOf(source: Uint8Array | string): readonly Diagnostic[] {
  try {
    parseDossier(source, "dossier.json");
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
  throw new Error("expected faults");
}

describe("a bad dossier is told of in Thai, at its place, with what to do", () => {
  test.each(readdirSync(folder))("%s", async (name) => {
    const faults = faultsOf(readFileSync(join(folder, name, "dossier.json")));
    const report = faults.map((fault) => formatDiagnostic(fault, { color: false })).join("\n\n");
    await expect(`${report}\n`).toMatchFileSnapshot(join(folder, name, "expected.txt"));
    expect(faults.map(({ message }) => message).filter((message) => !/[ก-๛]/.test(message))).toEqual([]);
    expect(faults.filter(({ hints }) => hints.length === 0)).toEqual([]);
    expect({}).not.toHaveProperty("polluted");
  });
});
