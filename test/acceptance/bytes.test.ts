import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { produce } from "../../src/pipeline.ts";
import { documentsOf, prepareDocument, produceSample, sampleDossiers, samples } from "../support/samples.ts";

const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Hashes of both formats of a dossier, made by the built library in a process of its own. */
function hashesInProcess(dossier: string, timeZone: string): string {
  const script = `
    import { createHash } from "node:crypto";
    import { readFileSync } from "node:fs";
    import { dirname } from "node:path";
    import { generate } from ${JSON.stringify(resolve(import.meta.dirname, "../../dist/index.js"))};
    const file = ${JSON.stringify(dossier)};
    const { products } = await generate({ dossier: readFileSync(file), folder: dirname(file) });
    for (const { bytes } of products) console.log(createHash("sha256").update(bytes).digest("hex"));`;
  const environment = { ...process.env, TZ: timeZone };
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    env: environment,
  });
}

describe("equal input gives equal bytes", () => {
  test.each(samples)("twice in one process: %s", async (sample) => {
    for (const format of ["pdf", "docx"] as const) {
      const [first, second] = [await produceSample(sample, format), await produceSample(sample, format)];
      expect(hash(second.bytes), format).toBe(hash(first.bytes));
    }
  });

  test.each(documentsOf("municipality"))("of the same data read twice: $kind $division", async (paper) => {
    const make = async (format: "pdf" | "docx"): Promise<string> =>
      hash((await produce((await prepareDocument("municipality", paper)).prepared, format)).bytes);
    for (const format of ["pdf", "docx"] as const) expect(await make(format)).toBe(await make(format));
  });

  test("in two processes, under two time zones, and as in this one", async () => {
    const bangkok = hashesInProcess(sampleDossiers.municipality, "Asia/Bangkok");
    expect(hashesInProcess(sampleDossiers.municipality, "America/St_Johns")).toBe(bangkok);
    const here = [await produceSample("municipality", "pdf"), await produceSample("municipality", "docx")];
    expect(bangkok.trim().split("\n")).toEqual(here.map(({ bytes }) => hash(bytes)));
  });
});
