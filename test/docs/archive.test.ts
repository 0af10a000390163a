import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { memoryIo } from "../support/memory-io.ts";

const page = readFileSync(new URL("../../docs/archive.md", import.meta.url), "utf8");
const commands = Array.from(page.matchAll(/^saraban (archive .+?)(?: +#.*)?$/gm), ([, line]) => line!);

test.each(commands)("saraban %s is a command of the program", async (line) => {
  const io = memoryIo();
  expect(await run(line.split(/\s+/), io), io.said.err).toBe(exitCodes.input);
});

test("every command of the archive is explained", async () => {
  const io = memoryIo();
  await run(["archive", "--help"], io);
  const names = Array.from(io.said.out.matchAll(/saraban archive ([a-z-]+)/g), ([, name]) => name!);
  expect(names.filter((name) => !commands.some((line) => line.startsWith(`archive ${name}`)))).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(8);
});
