import { expect, test } from "vitest";
import { outputFileName } from "../../src/output/file-name.ts";

const name = (agency: string): string => outputFileName({ fiscalYear: 2566, kind: "measures", agency, format: "pdf" });

test("the year comes first, so that an archive of many years sorts", () => {
  expect(name("อบต.หินดาด")).toBe("2566-measures-อบต.หินดาด.pdf");
});

test.each(["a/../b", "..", 'ก:ข*?"<>|ค', "C:\\ระบบ", " . ", "ก\u0000ข\nค"])("no folder, device or hidden file comes from “%s”", (agency) => {
  expect(name(agency)).toMatch(/^2566-measures-[^\\/:*?"<>|\p{Cc}\s]*\.pdf$/u);
  expect(name(agency)).not.toMatch(/-\.\.?[^.]*\.pdf$/);
});
