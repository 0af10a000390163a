import { describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { shells } from "../../src/commands/completion.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { memoryIo } from "../support/memory-io.ts";
import { sampleDossiers } from "../support/samples.ts";

/** What is offered after these words, the last of them begun. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const io = memoryIo();
  expect(await run(["--complete", ...words], io)).toBe(exitCodes.success);
  expect(io.said.err).toBe("");
  return io.said.out.split("\n").slice(0, -1);
}

const wordsOf = async (...words: readonly string[]): Promise<readonly string[]> =>
  (await offered(...words)).map((line) => line.split("\t")[0]!);

describe("Tab", () => {
  test("completes commands, with what they do", async () => {
    expect(await offered("gen")).toEqual(["generate\tสร้างเอกสารจากแฟ้มข้อมูล"]);
    expect(await wordsOf("archive", "add")).toEqual(["add", "add-signed"]);
    expect(await wordsOf("")).toContain("completion");
  });

  test("completes options of the command and of all commands, but none that stands there already", async () => {
    expect(await wordsOf("generate", "--f")).toEqual(["--format", "--force"]);
    expect(await wordsOf("generate", "--force", "--f")).toEqual(["--format"]);
    expect(await wordsOf("archive", "list", "--")).toEqual([
      "--archive",
      "--json",
      "--quiet",
      "--verbose",
      "--debug",
    ]);
  });

  test("completes kinds, formats, shells and states", async () => {
    expect(await wordsOf("generate", "a.json", "--kind", "a")).toEqual([
      "announcement",
      "agenda-paper",
      "appointment-order",
      "all",
    ]);
    expect(await wordsOf("generate", "--format", "")).toEqual(["pdf", "docx"]);
    expect(await wordsOf("generate", "--emit", "")).toEqual(["markup", "tree"]);
    expect(await wordsOf("completion", "")).toEqual([...shells]);
    expect(await wordsOf("generate", "--kind", "=", "mea")).toEqual(["measures"]);
  });

  test("completes the divisions and rounds of the dossier on the line", async () => {
    const dossier = sampleDossiers.municipality;
    expect(await offered("generate", dossier, "--division", "div-w")).toEqual(["div-works\tกองช่าง"]);
    expect(await wordsOf("progress", "new", dossier, "--round", '"รอบ ๖')).toEqual(["รอบ ๖ เดือน"]);
    expect(await wordsOf("generate", dossier, "--round", "รอบ\\ ๑")).toEqual(["รอบ ๑๒ เดือน"]);
    expect(await wordsOf("generate", "--division", "")).toEqual([]);
  });

  test("leaves names of files to the shell, and a broken dossier alone", async () => {
    expect(await offered("generate", "")).toEqual([]);
    expect(await offered("generate", "--out", "")).toEqual([]);
    const io = memoryIo();
    io.files.set("/half.json", new TextEncoder().encode('{"agency": {"divisions": [{"id": 1}, null'));
    expect(await run(["--complete", "generate", "/half.json", "--division", ""], io)).toBe(exitCodes.success);
    expect(io.said).toEqual({ out: "", err: "" });
  });
});

test.each(shells)("the script for %s asks the program with the words up to the cursor", async (shell) => {
  const io = memoryIo();
  expect(await run(["completion", shell], io)).toBe(exitCodes.success);
  expect(io.said.out).toContain("saraban --complete ");
  expect(io.said.out).not.toMatch(/undefined|\$\{"\$"\}/);
});
