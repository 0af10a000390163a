import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderWatch } from "../src/folder-watch.ts";
import type { FolderWatch } from "../src/io.ts";
import { systemIo } from "../src/system-io.ts";

/** Nobody waits that long: what is told of must be told of at once, or the test is ended. */
const hour = 3_600_000;

let folder: string;
let interrupt: () => void;
let isHeard: boolean;
let watching: FolderWatch;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saraban-"));
  watching = folderWatch((told) => {
    interrupt = told;
    isHeard = true;
    return () => (isHeard = false);
  });
});
afterEach(() => {
  watching.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Takes what is there to tell already. */
async function quiet(folders = [folder]): Promise<void> {
  while ((await watching.next(folders, 1)) === "perhaps");
}

test("a file that is written, moved into place or removed is told of", async () => {
  const file = join(folder, "a.json");
  await quiet();
  writeFileSync(file, "1");
  expect(await watching.next([folder], hour)).toBe("perhaps");
  writeFileSync(join(folder, ".a.part"), "2");
  await quiet();
  renameSync(join(folder, ".a.part"), file);
  expect(await watching.next([folder], hour)).toBe("perhaps");
  await quiet();
  rmSync(file);
  expect(await watching.next([folder], hour)).toBe("perhaps");
});

test("nothing is quiet", async () => {
  expect(await watching.next([folder], 1)).toBe("quiet");
});

test("a folder that comes later, or comes back, is watched from then on", async () => {
  const reports = join(folder, "reports");
  await quiet([folder, reports]);
  for (let time = 0; time < 2; time++) {
    mkdirSync(reports);
    await quiet([folder, reports]);
    writeFileSync(join(reports, "office.json"), "{}");
    expect(await watching.next([folder, reports], hour)).toBe("perhaps");
    rmSync(reports, { recursive: true });
    await quiet([folder, reports]);
  }
});

test("Ctrl-C is told at once, and for good; at the end nobody listens any more", async () => {
  const waiting = watching.next([folder], hour);
  interrupt();
  expect(await waiting).toBe("interrupted");
  expect(await watching.next([folder], hour)).toBe("interrupted");
  expect(isHeard).toBe(true);
  watching.end();
  expect(isHeard).toBe(false);
});

test("the stamp of a file changes when it is written or replaced, that of a folder does not", async () => {
  const { stampOf } = systemIo();
  const file = join(folder, "a.json");
  expect(await stampOf(file)).toBeUndefined();
  writeFileSync(file, "1");
  const first = await stampOf(file);
  writeFileSync(join(folder, "b.json"), "2");
  renameSync(join(folder, "b.json"), file);
  expect(await stampOf(file)).not.toBe(first);
  expect(await stampOf(folder)).toBe("folder");
});
