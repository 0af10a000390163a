import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { DiagnosticError } from "../../src/diagnostics/diagnostic.ts";
import { indicatorName } from "../../src/ita/framework.ts";
import { findFramework, loadFramework, parseFramework } from "../../src/ita/load.ts";

const own = resolve(import.meta.dirname, "../../data/ita/2565.json");
const folder = mkdtempSync(join(tmpdir(), "saraban-ita-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = readFileSync(own, "utf8");

test("an agency adds a year, and a regime, with a file of its own", () => {
  writeFileSync(join(folder, "2580.json"), text.replace('"fiscalYear": 2565', '"fiscalYear": 2580'));
  writeFileSync(join(folder, "2565-school.json"), text.replace('"regime": "general"', '"regime": "school"'));
  expect(loadFramework(2580, { extraFolders: [folder] }).fiscalYear).toBe(2580);
  expect(loadFramework(2565, { regime: "school", extraFolders: [folder] }).regime).toBe("school");
  expect(findFramework(2580)).toBeUndefined();
  expect(findFramework(2565, { regime: "school" })).toBeUndefined();
});

test("an agency's file comes before the program's of the same year", () => {
  writeFileSync(join(folder, "2566.json"), text.replaceAll("การใช้อำนาจ", "การใช้อำนาจหน้าที่"));
  expect(indicatorName(loadFramework(2566, { extraFolders: [folder] }), 3)).toBe("การใช้อำนาจหน้าที่");
});

test("a year that nobody has is told of, with those there are and how to add it", () => {
  copyFileSync(own, join(folder, "2590.json"));
  expect(() => loadFramework(2599, { extraFolders: [folder] })).toThrow(DiagnosticError);
  try {
    loadFramework(2599, { extraFolders: [folder] });
  } catch (error) {
    const [fault] = error instanceof DiagnosticError ? error.diagnostics : [];
    expect(fault).toMatchObject({ code: "model/framework", message: "ไม่มีกรอบการประเมิน ITA ของปี 2599" });
    expect(fault?.hints).toEqual([
      expect.stringMatching(/2564, 2565, .*2590/),
      expect.stringContaining("2599.json"),
    ]);
  }
});

test("a file that is no framework is told of at its place", () => {
  const broken = text
    .replace('"weight": 30', '"weight": "30"')
    .replace('"status": "sourced"', '"status": "sure"');
  try {
    parseFramework(broken, "2565.json");
    expect.unreachable();
  } catch (error) {
    const faults = error instanceof DiagnosticError ? error.diagnostics : [];
    expect(faults).toMatchObject([
      { place: { path: "instruments[0].weight" }, hints: [expect.stringContaining("30")] },
      { place: { path: "instruments[0].status" }, hints: [expect.stringContaining("sourced")] },
    ]);
  }
});

test("notes are allowed", () => {
  expect(parseFramework(text.replace("{", '{ "$comment": "ร่าง",'), "2565.json").fiscalYear).toBe(2565);
});

test("a file is parsed once, and anew after it was changed", () => {
  const file = join(folder, "2581.json");
  const read = () => loadFramework(2581, { extraFolders: [folder] });
  writeFileSync(file, text.replace('"fiscalYear": 2565', '"fiscalYear": 2581'));
  const first = read();
  expect(read()).toBe(first);
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("การใช้อำนาจ", "การใช้ตำแหน่ง"));
  expect(indicatorName(read(), 3)).toBe("การใช้ตำแหน่ง");
  expect(indicatorName(first, 3)).toBe("การใช้อำนาจ");
});
