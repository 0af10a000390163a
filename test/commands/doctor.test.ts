import { describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import {
  fontsFinding,
  librariesFinding,
  nodeFinding,
  wordsFinding,
} from "../../src/commands/doctor/program.ts";
import type { Finding } from "../../src/commands/doctor/finding.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { faceDigests } from "../../src/fonts/digests.ts";
import { loadFontFaces } from "../../src/fonts/faces.ts";
import type { Io } from "../../src/io.ts";
import { pinnedVersions } from "../../src/render/pdf/upstream/versions.ts";
import { dictionaryBreaks } from "../../src/thai/dictionary-breaks.ts";
import { memoryIo, systemError } from "../support/memory-io.ts";

const node = { self: { ...memoryIo().self, runtime: { node: "22.1.0", icu: "74.1" } } };

/** What the doctor says of a world, by what was looked at. */
async function examined(world: Partial<Io> = {}) {
  const io = memoryIo({ ...node, ...world });
  const code = await run(["doctor", "--json", "--out", "result"], io);
  const { findings } = JSON.parse(io.said.out) as { readonly findings: readonly Finding[] };
  return { code, files: io.files, by: Object.fromEntries(findings.map((finding) => [finding.id, finding])) };
}

describe("saraban doctor", () => {
  test("finds this machine ready, and leaves nothing behind", async () => {
    const { code, files, by } = await examined();
    expect(code).toBe(exitCodes.success);
    expect(files.size).toBe(0);
    for (const id of [
      "node",
      "thai-words",
      "fonts",
      "libraries",
      "pictures",
      "frameworks",
      "output",
      "utf-8",
    ])
      expect(by[id], id).toMatchObject({ health: "sound" });
    expect(by["frameworks"]!.detail).toContain("2568");
    expect(by["libraries"]!.detail).toContain(`pdfmake ${pinnedVersions.pdfmake}`);
  });

  test("says in Thai what to do about what is wrong, below the table", async () => {
    const io = memoryIo({ ...node, createFile: () => Promise.reject(systemError("EACCES")) });
    expect(await run(["doctor"], io)).toBe(exitCodes.output);
    expect(io.said.out).toMatch(/^ปกติ +Node\.js +22\.1\.0$/m);
    expect(io.said.out).toMatch(/^ต้องแก้ +โฟลเดอร์ปลายทาง/m);
    expect(io.said.out).toMatch(/^ต้องแก้: โฟลเดอร์ปลายทาง {2}วิธีแก้: .*--out/m);
    expect(io.said.out).toContain("ยังไม่พร้อมใช้ ต้องแก้ 1 เรื่อง");
  });

  test("an old Node is a fault of the installation, whatever else is wrong", async () => {
    const self = { ...node.self, runtime: { node: "18.20.4", icu: "74.1" } };
    const { code, by } = await examined({ self, createFile: () => Promise.reject(systemError("ENOSPC")) });
    expect(code).toBe(exitCodes.internal);
    expect(by["node"]).toMatchObject({
      health: "fault",
      detail: expect.stringContaining("18.20.4") as string,
    });
    expect(by["output"]).toMatchObject({ health: "fault", detail: expect.stringContaining("เต็ม") as string });
  });

  test("a folder that is not there yet is judged by the one above, where nothing is made", async () => {
    const asked: string[] = [];
    const { by } = await examined({ createFile: async (path) => void asked.push(path) });
    expect(by["output"]!.health).toBe("sound");
    expect(asked).toEqual([`${process.cwd()}/.saraban-1.part`]);
  });

  test.each([
    [{ platform: "linux", columns: 60, locale: "POSIX" }, undefined, "advice", "POSIX"],
    [{ platform: "linux", columns: 60, locale: "" }, undefined, "advice", "ไม่ได้ตั้ง"],
    [{ platform: "win32", columns: 60, locale: "" }, "Active code page: 874\r\n", "advice", "874"],
    [{ platform: "win32", columns: 60, locale: "" }, "Active code page: 65001\r\n", "sound", "65001"],
  ] as const)("letters on %j with chcp %j: %s", async (terminal, page, health, said) => {
    const runTool: Io["runTool"] = async (name) => (name === "chcp.com" ? page : undefined);
    const { by, code } = await examined({ terminal, runTool });
    expect(by["utf-8"]).toMatchObject({ health, detail: expect.stringContaining(said) as string });
    expect(by["terminal-width"]).toMatchObject({ health: "advice" });
    expect(code).toBe(exitCodes.success);
  });

  test("tools that are there are told with their versions; absent ones are no fault", async () => {
    const said: Readonly<Record<string, string>> = {
      soffice: "LibreOffice 7.4.7.2 40(Build:2)\n",
      java: 'openjdk version "17.0.13" 2024-10-15\n',
      "google-chrome": "Google Chrome 141.0.7390.65 \n",
    };
    const { by, code } = await examined({ runTool: async (name) => said[name] });
    expect(code).toBe(exitCodes.success);
    expect([by["libreoffice"], by["java"], by["chromium"]].map((finding) => finding!.detail)).toEqual([
      "7.4.7.2",
      "17.0.13",
      "141.0.7390.65",
    ]);
    expect(by["verapdf"]).toMatchObject({
      health: "absent",
      remedy: expect.stringContaining("verapdf.org") as string,
    });
  });
});

describe("what the program consists of", () => {
  test.each([
    ["20.19.0", "sound"],
    ["20.18.9", "fault"],
    ["22.0.0", "sound"],
    ["9.99.99", "fault"],
  ])("Node %s is %s where 20.19.0 is asked for", (version, health) => {
    expect(nodeFinding(version, "20.19.0").health).toBe(health);
  });

  test("a Node without the Thai dictionary is found out", () => {
    expect(wordsFinding("74", dictionaryBreaks).health).toBe("sound");
    expect(wordsFinding("", () => [])).toMatchObject({
      health: "fault",
      remedy: expect.stringContaining("full-icu") as string,
    });
  });

  test("a face with other bytes is named, and every face has a digest", () => {
    const { regular, bold, italic, boldItalic } = loadFontFaces();
    const faces = [regular, bold, italic, boldItalic];
    expect(Object.keys(faceDigests).toSorted()).toEqual(faces.map(({ name }) => name).toSorted());
    expect(fontsFinding(faces).health).toBe("sound");
    const altered = { ...bold, bytes: bold.bytes.slice(1) };
    expect(fontsFinding([regular, altered, italic, boldItalic])).toMatchObject({
      health: "fault",
      detail: "แฟ้มไม่ตรงกับที่ให้มา: Saraban16-Bold.ttf",
    });
  });

  test("another version of a pinned library is refused", () => {
    expect(() => librariesFinding({ ...pinnedVersions, pdfkit: "0.20.0" })).toThrow("0.20.0");
  });
});
