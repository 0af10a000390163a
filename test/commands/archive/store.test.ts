import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { bagsOf, verifyFolder } from "../../../src/commands/archive/bags.ts";
import { refuseSecond, store } from "../../../src/commands/archive/store.ts";
import type { Io } from "../../../src/io.ts";
import { failingIo, smallDeposit, strays, type Failure } from "../../support/archive.ts";
import { memoryIo, systemError, type MemoryIo } from "../../support/memory-io.ts";

const archive = "no-such-place/archive";
const any = (): void => undefined;
/** A later run on the same machine, when the first is gone. */
const later = (io: Io): Io => ({ ...io, self: { ...io.self, process: 2 }, isRunning: () => false });

async function bagsIn(io: Io): Promise<readonly string[]> {
  const bags = await bagsOf(archive, io).catch(() => []);
  for (const { folder } of bags) expect(await verifyFolder(folder, io)).toEqual([]);
  return bags.map(({ name }) => name.slice(0, 4));
}

async function kept(...years: readonly number[]): Promise<MemoryIo> {
  const io = memoryIo();
  for (const year of years) await store(smallDeposit(year), archive, io, refuseSecond);
  return io;
}

describe("a run that ends early", () => {
  const failures: readonly Failure[] = ["killed before", "killed after", "disk full"];
  const points = failures.flatMap((failure) => [1, 3, 5, 8, 11, 14, 17].map((step) => ({ failure, step })));

  test.each(points)(
    "$failure step $step: the archive is as before or as after",
    async ({ failure, step }) => {
      const io = await kept(2565);
      const failing = failingIo(io, step, failure);
      await store(smallDeposit(2566), archive, failing, refuseSecond).catch(any);
      expect(["2565", "2565,2566"]).toContain((await bagsIn(io)).join());
      await store(smallDeposit(2567), archive, later(io), refuseSecond);
      expect((await bagsIn(io)).filter((year) => year !== "2566")).toEqual(["2565", "2567"]);
      expect(await strays(archive, io)).toEqual([]);
    },
  );

  test("the points above reach from the first change of the disk to the last", async () => {
    const io = failingIo(await kept(2565), Infinity, "killed before");
    await store(smallDeposit(2566), archive, io, refuseSecond);
    expect(io.steps()).toBeGreaterThanOrEqual(17);
  });

  test("a full disk and a read-only folder are told in Thai", async () => {
    for (const [code, words] of [
      ["ENOSPC", "เนื้อที่ดิสก์เต็ม"],
      ["EROFS", "ไม่มีสิทธิ์เขียน"],
    ] as const) {
      const io = memoryIo({ createFile: () => Promise.reject(systemError(code)) });
      await expect(store(smallDeposit(), archive, io, any)).rejects.toThrow(words);
    }
  });
});

describe("two runs at once", () => {
  const heldSince = (since: string, host = "office"): MemoryIo => {
    const io = memoryIo();
    const owner = { user: "officer", host, process: 7, since };
    io.files.set(resolve(archive, ".lock/owner.json"), new TextEncoder().encode(JSON.stringify(owner)));
    return io;
  };

  test("the second is told who is at work, and since when", async () => {
    const io = heldSince("2025-01-06T08:55:00Z");
    await expect(store(smallDeposit(), archive, io, any)).rejects.toThrow(
      "officer ที่เครื่อง office (โปรเซส 7) ใช้อยู่ มาแล้ว 5 นาที",
    );
    expect(await bagsIn(io)).toEqual([]);
  });

  test("the lock of a killed process is taken over, but never that of another machine", async () => {
    const [dead, far] = [heldSince("2025-01-01T00:00:00Z"), heldSince("2025-01-01T00:00:00Z", "other")];
    await store(smallDeposit(), archive, { ...dead, isRunning: () => false }, any);
    expect(await bagsIn(dead)).toEqual(["2566"]);
    expect(await strays(archive, dead)).toEqual([]);
    const refused = store(smallDeposit(), archive, { ...far, isRunning: () => false }, any);
    await expect(refused).rejects.toThrow("ที่เครื่อง other (โปรเซส 7) ใช้อยู่ มาแล้ว 129 ชั่วโมง");
  });

  test("both started together: one bag each, or one is refused, and every bag is whole", async () => {
    const io = memoryIo();
    const second: Io = { ...io, self: { ...io.self, process: 2 } };
    const outcomes = await Promise.allSettled([
      store(smallDeposit(2566), archive, io, refuseSecond),
      store(smallDeposit(2567), archive, second, refuseSecond),
    ]);
    const done = outcomes.filter(({ status }) => status === "fulfilled").length;
    expect(done).toBeGreaterThanOrEqual(1);
    expect(await bagsIn(io)).toHaveLength(done);
    expect(await strays(archive, io)).toEqual([]);
  });
});

describe("a year that is kept already", () => {
  test("is not kept twice", async () => {
    const io = await kept(2566);
    const before = new Map(io.files);
    await expect(store(smallDeposit(2566, "อื่น"), archive, io, refuseSecond)).rejects.toThrow("เก็บไว้แล้ว");
    expect(io.files).toEqual(before);
  });

  test("is kept as a new version beside the old when that is asked for", async () => {
    const io = await kept(2566);
    const before = new Map(io.files);
    const { name } = await store(smallDeposit(2566, "อื่น"), archive, io, any);
    expect(name).toMatch(/-v002$/);
    for (const [path, bytes] of before) expect(io.files.get(path)).toBe(bytes);
    expect(await bagsIn(io)).toEqual(["2566", "2566"]);
  });
});

test("equal deposits make equal bags but for the day", async () => {
  const [one, two] = [await kept(2566), memoryIo({ today: () => "2030-01-01" })];
  await store(smallDeposit(2566), archive, two, any);
  const different = [...one.files.keys()].filter(
    (path) => Buffer.compare(one.files.get(path)!, two.files.get(path)!) !== 0,
  );
  const names = different.map((path) => path.slice(path.lastIndexOf("/") + 1));
  expect(names.toSorted()).toEqual(["bag-info.txt", "tagmanifest-sha512.txt"]);
});

describe("a bag that was tampered with", () => {
  const tamper = async (change: (files: Map<string, Uint8Array>, folder: string) => void) => {
    const io = await kept(2566);
    const [bag] = await bagsOf(archive, io);
    change(io.files, resolve(bag!.folder));
    return (await verifyFolder(bag!.folder, io)).map(
      ({ code, message, place }) => `${code} ${place!.file!.split("-v001/")[1]} ${message}`,
    );
  };
  const text = (files: Map<string, Uint8Array>, path: string, edit: (text: string) => string): void =>
    void files.set(path, new TextEncoder().encode(edit(new TextDecoder().decode(files.get(path)))));

  test("by one byte is noticed, with the file's name", async () => {
    const faults = await tamper((files, bag) =>
      text(files, `${bag}/data/dossier.json`, (old) => old.replace("dossier", "Dossier")),
    );
    expect(faults).toEqual([expect.stringContaining("archive/altered data/dossier.json เนื้อหาถูกแก้ไข")]);
  });

  test("by a byte and its manifest is noticed by the manifest's own checksum", async () => {
    const faults = await tamper((files, bag) =>
      text(files, `${bag}/manifest-sha512.txt`, (old) =>
        old.replace(/^./, (digit) => (digit === "0" ? "1" : "0")),
      ),
    );
    expect(faults.join("\n")).toContain("archive/altered manifest-sha512.txt");
  });

  test("by taking a file away or bringing one is noticed", async () => {
    const faults = await tamper((files, bag) => {
      files.delete(`${bag}/data/texts/a.txt`);
      files.set(`${bag}/data/extra.pdf`, new Uint8Array(1));
    });
    expect(faults.join("\n")).toContain("data/texts/a.txt หายไป");
    expect(faults.join("\n")).toContain("data/extra.pdf ไม่มีในรายการ");
  });

  test("by a way out of the folder is refused", async () => {
    const faults = await tamper((files, bag) =>
      text(files, `${bag}/manifest-sha512.txt`, (old) => `${old}${"0".repeat(128)}  data/../../x\n`),
    );
    expect(faults.join("\n")).toContain("ชี้ออกนอกโฟลเดอร์ที่เก็บ");
  });

  test("from a newer BagIt is not judged by the rules of this one", async () => {
    const faults = await tamper((files, bag) =>
      text(files, `${bag}/bagit.txt`, (old) => old.replace("1.0", "2.0")),
    );
    expect(faults).toEqual([expect.stringContaining("BagIt รุ่น 2.0")]);
  });

  test("by a copy that changed the encoding of names is told apart from a lost file", async () => {
    const faults = await tamper((files, bag) => {
      for (const file of ["manifest-sha512.txt"])
        text(files, `${bag}/${file}`, (old) =>
          old.replace("data/texts/a.txt", "data/texts/กำ.txt".normalize("NFC") + "é"),
        );
      files.set(`${bag}/data/texts/กำ.txt${"é".normalize("NFD")}`, files.get(`${bag}/data/texts/a.txt`)!);
      files.delete(`${bag}/data/texts/a.txt`);
    });
    expect(faults.join("\n")).toContain("NFD");
    expect(faults.join("\n")).not.toContain("หายไป");
  });

  test("by a link is noticed, and the link is not followed", async () => {
    const io = await kept(2566);
    const [bag] = await bagsOf(archive, io);
    const read: string[] = [];
    const linked: Io = {
      ...io,
      kindOf: async (path) => (path.endsWith("a.pdf") ? "link" : io.kindOf(path)),
      readFile: (path) => (read.push(path), io.readFile(path)),
    };
    const faults = await verifyFolder(bag!.folder, linked);
    expect(faults.map(({ message }) => message).join("\n")).toContain("เป็นลิงก์");
    expect(read.filter((path) => path.endsWith("a.pdf"))).toEqual([]);
  });
});
