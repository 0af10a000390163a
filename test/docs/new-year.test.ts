import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { memoryIo } from "../support/memory-io.ts";

const page = readFileSync(new URL("../../docs/new-year.md", import.meta.url), "utf8");
const commands = Array.from(page.matchAll(/^saraban (.+?)(?: +#.*)?$/gm), ([, line]) => line!);

test.each(commands)("saraban %s is a command of the program", async (line) => {
  const io = memoryIo();
  expect(await run(line.split(/\s+/), io), io.said.err).toBe(exitCodes.input);
});

test("the page shows what the officer is asked, in the words of the program", async () => {
  const io = memoryIo();
  await run(["init", "new", "--from", "data/sample-municipality-2568"], io);
  const [, question] = /"\$comment": "(ยืนยันแล้วลบบรรทัดนี้: วิธีการ.+?)"/u.exec(page)!;
  const written = [...io.files.values()].map((file) => new TextDecoder().decode(file)).join("");
  expect(written).toContain(question!);
  const listed = Array.from(page.matchAll(/ปี2569\/dossier\.json:(\d+:\d+ .+)$/gmu), ([, row]) => row!);
  expect(listed).toHaveLength(2);
  for (const row of listed) expect(io.said.out.replaceAll(/ +/g, " ")).toContain(row.replaceAll(/ +/g, " "));
});
