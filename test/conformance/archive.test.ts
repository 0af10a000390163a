import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bagsOf, verifyFolder } from "../../src/commands/archive/bags.ts";
import { refuseSecond, store, type Deposit } from "../../src/commands/archive/store.ts";
import type { Io } from "../../src/io.ts";
import { systemIo } from "../../src/system-io.ts";
import { failingIo, smallDeposit, strays, type Failure } from "../support/archive.ts";
import { bagitPython } from "../support/bagit.ts";
import { skipped } from "../support/tools.ts";

const root = mkdtempSync(join(tmpdir(), "saraban-archive-"));
afterAll(() => rmSync(root, { recursive: true }));

/** As many files as a real year has. */
function yearOf(fiscalYear: number): Deposit {
  const { record, payload } = smallDeposit(fiscalYear);
  const more = Array.from(
    { length: 70 },
    (_, index) => [`documents/${index}.pdf`, new Uint8Array(index)] as const,
  );
  return { record, payload: new Map([...payload, ...more]) };
}

async function yearsIn(archive: string, io = systemIo()): Promise<readonly number[]> {
  const bags = await bagsOf(archive, io).catch(() => []);
  for (const { folder } of bags) expect(await verifyFolder(folder, io)).toEqual([]);
  return bags.map(({ fiscalYear }) => fiscalYear);
}

/** A world that counts how often it is asked for anything. */
function countedIo(io: Io): { readonly io: Io; readonly calls: () => number } {
  let calls = 0;
  const counted = (door: unknown): unknown =>
    typeof door === "function"
      ? (...asked: readonly unknown[]) => {
          calls += 1;
          return door(...asked) as unknown;
        }
      : door;
  const doors = Object.entries(io).map(([name, door]) => [name, counted(door)] as const);
  return { io: Object.fromEntries(doors) as unknown as Io, calls: () => calls };
}

describe("the archive on a real disk", () => {
  const failures: readonly Failure[] = ["killed before", "killed after", "disk full"];
  const points = failures.flatMap((failure) =>
    Array.from({ length: 88 }, (_, step) => ({ failure, step: step + 1 })),
  );

  test(`is as before or as after, wherever of ${points.length} points a run ends early`, async () => {
    for (const { failure, step } of points) {
      const archive = join(root, `${failure.replace(" ", "-")}-${step}`);
      const io: Io = { ...systemIo(), syncFolder: async () => undefined };
      await store(smallDeposit(2565), archive, io, refuseSecond);
      await store(yearOf(2566), archive, failingIo(io, step, failure), refuseSecond).catch(() => undefined);
      expect(["2565", "2565,2566"], `${failure} ${step}`).toContain((await yearsIn(archive)).join());
      const later: Io = { ...io, self: { ...io.self, process: 2 }, isRunning: () => false };
      await store(smallDeposit(2567), archive, later, refuseSecond);
      expect(
        (await yearsIn(archive)).filter((year) => year !== 2566),
        `${failure} ${step}`,
      ).toEqual([2565, 2567]);
      expect(await strays(archive, io), `${failure} ${step}`).toEqual([]);
      rmSync(archive, { recursive: true });
    }
  });

  test("a link in a bag is told of and not followed", async () => {
    const archive = join(root, "link");
    const { folder } = await store(smallDeposit(2566), archive, systemIo(), refuseSecond);
    rmSync(join(folder, "data/documents/a.pdf"));
    symlinkSync("/dev/zero", join(folder, "data/documents/a.pdf"));
    const faults = await verifyFolder(folder, systemIo());
    expect(faults.map(({ message }) => message).join()).toContain("เป็นลิงก์");
  });

  test("verifying 1,000 bags takes ten times the reading that a hundred take", async () => {
    const archive = join(root, "many");
    mkdirSync(archive);
    const io: Io = {
      ...systemIo(),
      syncFolder: async () => undefined,
      createFile: async (path, bytes) => writeFileSync(path, bytes, { flag: "wx" }),
    };
    const readings: number[] = [];
    let first = 1000;
    for (const target of [100, 1000]) {
      for (let year = first; year < 1000 + target; year += 1)
        await store(smallDeposit(year), archive, { ...io, listFolder: async () => [] }, refuseSecond);
      first = 1000 + target;
      const counted = countedIo(io);
      expect(await yearsIn(archive, counted.io)).toHaveLength(target);
      readings.push(counted.calls());
    }
    expect(readings[1]! / readings[0]!).toBeCloseTo(10, 0);
  });
});

const python = bagitPython();
if (python === undefined) skipped("BagIt validation", "bagit-python");

describe("an independent validator (bagit-python; BAGIT_PYTHON names a Python that has it)", () => {
  test.skipIf(python === undefined)(
    "takes our bags for valid, and one that was altered for invalid",
    async () => {
      const archive = join(root, "validated");
      const { folder } = await store(yearOf(2566), archive, systemIo(), refuseSecond);
      const validate = () => spawnSync(python!, ["-m", "bagit", "--validate", folder], { encoding: "utf8" });
      const valid = validate();
      expect(valid.status, valid.stderr).toBe(0);
      writeFileSync(join(folder, "data/documents/a.pdf"), "changed");
      expect(validate().status).not.toBe(0);
    },
  );
});
