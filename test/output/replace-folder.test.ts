import { expect, test } from "vitest";
import { resolve } from "node:path";
import type { Io } from "../../src/io.ts";
import { replaceFolder } from "../../src/output/replace-folder.ts";
import type { FolderFiles } from "../../src/output/write-folder.ts";
import { failingIo, type Failure } from "../support/archive.ts";
import { memoryIo, type MemoryIo } from "../support/memory-io.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = (text: string): FolderFiles =>
  new Map<string, Uint8Array | (() => Promise<Uint8Array>)>([
    ["index.html", bytes(text)],
    ["a/b.pdf", async () => bytes(text)],
  ]);
const anything = async (): Promise<void> => undefined;

function standing(io: MemoryIo): Readonly<Record<string, string>> {
  const root = resolve(".");
  const texts = Array.from(io.files, ([path, content]) => [path.slice(root.length + 1), new TextDecoder().decode(content)]);
  return Object.fromEntries(texts.toSorted());
}

const siteOf = (text: string) => ({ "website/a/b.pdf": text, "website/index.html": text });

async function worldWith(text: string): Promise<MemoryIo> {
  const io = memoryIo();
  await replaceFolder("website", files(text), anything, io);
  return io;
}

test("a folder is written, then another takes its place and nothing else is left", async () => {
  const io = await worldWith("เก่า");
  expect(standing(io)).toEqual(siteOf("เก่า"));
  await replaceFolder("website", files("ใหม่"), anything, io);
  expect(standing(io)).toEqual(siteOf("ใหม่"));
});

test("what is not accepted stays", async () => {
  const io = await worldWith("เก่า");
  const refuse = async (): Promise<void> => {
    throw Object.assign(new Error("no"), { code: "EACCES" });
  };
  await expect(replaceFolder("website", files("ใหม่"), refuse, io)).rejects.toThrow("output/write");
  expect(standing(io)).toEqual(siteOf("เก่า"));
});

const failures: readonly Failure[] = ["killed before", "killed after", "disk full"];
const points = failures.flatMap((failure) => Array.from({ length: 14 }, (_, step) => ({ failure, step: step + 1 })));

test.each(points)("a run that ends early ($failure $step) leaves the old site or the new one, and the next run tidies up", async ({ failure, step }) => {
  const io = await worldWith("เก่า");
  await replaceFolder("website", files("ใหม่"), anything, failingIo(io, step, failure)).catch(() => undefined);
  const left = standing(io);
  const inFolder = (name: string) => Object.entries(left).filter(([path]) => path.startsWith(`${name}/`));
    const place = inFolder("website").length > 0 ? "website" : ".website.old-1";
    const texts = new Set(inFolder(place).map(([, text]) => text));
    expect([inFolder(place).length, texts.size], JSON.stringify(left)).toEqual([2, 1]);
const next: Io = { ...io, self: { ...io.self, process: 2 }, isRunning: () => false };
  await replaceFolder("website", files("ต่อมา"), anything, next);
  expect(standing(io)).toEqual(siteOf("ต่อมา"));
});

test("a site whose successor never came is put back before anything else", async () => {
  const io = await worldWith("เก่า");
  await io.rename("website", ".website.old-7");
  const dead: Io = { ...io, isRunning: () => false };
  const seen: string[] = [];
  await replaceFolder("website", files("ใหม่"), async (folder) => void seen.push(folder), dead);
  expect(seen).toEqual(["website", "website"]);
  expect(standing(io)).toEqual(siteOf("ใหม่"));
});

test("the unfinished work of a run that is still there is left alone", async () => {
  const io = await worldWith("เก่า");
  io.files.set(resolve(".website.part-7/index.html"), bytes("ครึ่ง"));
  await replaceFolder("website", files("ใหม่"), anything, io);
  expect(standing(io)[".website.part-7/index.html"]).toBe("ครึ่ง");
});
