import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { progressStatuses } from "../../src/model/progress/schema.ts";
import { reportStates } from "../../src/model/progress/status.ts";
import { memoryIo } from "../support/memory-io.ts";

const page = readFileSync(new URL("../../docs/progress.md", import.meta.url), "utf8");
const steps = page.split(/^\*\*[๐-๙]+\. /m).slice(1);

/** The fenced blocks of a language. */
const blocks = (language: string, text = page): readonly string[] =>
  Array.from(
    text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm")),
    ([, block]) => block!,
  );

/** The arguments of a command as a shell takes them apart. */
const argumentsOf = (command: string): readonly string[] =>
  Array.from(
    command.replace("npx saraban ", "").matchAll(/"([^"]*)"|(\S+)/g),
    ([, quoted, bare]) => quoted ?? bare!,
  );

interface Form {
  readonly entries: readonly object[];
}

/** The form with a step's lines put where they belong: at the top, or into the first action. */
function filledIn(form: Form, step: string): Form {
  const lines = blocks("json", step).map((block) => JSON.parse(block) as object);
  return lines.reduce<Form>((filled, line) => {
    if (Object.keys(line).every((key) => key in filled)) return { ...filled, ...line };
    const [first, ...others] = filled.entries;
    return { ...filled, entries: [{ ...first, ...line }, ...others] };
  }, form);
}

describe("the ten steps of docs/progress.md", () => {
  test("are ten, and carried out one after the other they end with a report that is handed in", async () => {
    expect(steps).toHaveLength(10);
    const [create, show] = blocks("console").map(argumentsOf);
    const io = memoryIo();
    expect(await run(create!, io)).toBe(exitCodes.success);
    const file = resolve("reports/กองช่าง.json");
    const form = JSON.parse(new TextDecoder().decode(io.files.get(file))) as Form;
    io.files.set(file, new TextEncoder().encode(JSON.stringify(steps.reduce(filledIn, form))));
    io.said.out = "";
    expect(await run(show!, io)).toBe(exitCodes.success);
    expect(io.said.err.split("\n").slice(1).join("")).toBe("");
    expect(blocks("text")).toEqual([io.said.out]);
  });

  test("show the lines of every step from the fourth to the ninth", () => {
    expect(steps.slice(3, 9).map((step) => blocks("json", step).length)).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

test("the page has every status and every state, as they are printed", () => {
  for (const [key, words] of Object.entries(progressStatuses))
    expect(page).toMatch(new RegExp(`\`${key}\` +\\| ${words}`));
  for (const words of Object.values(reportStates)) expect(page).toContain(`| ${words} `);
});

test.each(["agenda-paper", "results-report"])("the command that makes the %s makes it", async (kind) => {
  const io = memoryIo();
  const commands = blocks("console").flatMap((block) => block.trim().split("\n"));
  const make = argumentsOf(commands.find((command) => command.includes(`--kind ${kind}`))!);
  expect(await run([...make, "--format", "docx", "--out", "result"], io)).toBe(exitCodes.success);
  const names = [...io.files.keys()].map((file) => file.slice(resolve("result").length + 1));
  const round = kind === "agenda-paper" ? "round-2" : "round-1";
  expect(names).toEqual([`2568-${kind}-${round}-ทต.ธารสมมติ.docx`]);
});

test("the command that makes a division's memo makes it", async () => {
  const io = memoryIo();
  const make = argumentsOf(blocks("console")[2]!);
  expect(await run([...make, "--format", "docx", "--out", "result"], io)).toBe(exitCodes.success);
  const names = [...io.files.keys()].map((file) => file.slice(resolve("result").length + 1));
  expect(names).toEqual(["2568-progress-memo-div-works-round-1-ทต.ธารสมมติ.docx"]);
});
