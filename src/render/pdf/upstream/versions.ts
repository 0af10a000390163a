import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { DiagnosticError, type Diagnostic } from "../../../diagnostics/diagnostic.ts";

/** The versions our subclasses were written from and tested with; `package.json` pins the same. */
export const pinnedVersions = { pdfmake: "0.3.11", pdfkit: "0.19.1", fontkit: "2.0.4" } as const;

/**
 * Our classes override single methods of pinned versions, so another version may print wrong text without an error.
 * Throws DiagnosticError `render/upstream` that names each package which is not the pinned one.
 */
export function checkVersions(installed: Readonly<Record<string, string>>): void {
  const moved = Object.entries(pinnedVersions).filter(([name, version]) => installed[name] !== version);
  if (moved.length === 0) return;
  throw new DiagnosticError(
    moved.map(([name, version]): Diagnostic => ({
      code: "render/upstream",
      severity: "error",
      message: `ไลบรารี ${name} ที่ติดตั้งอยู่เป็นรุ่น “${installed[name] ?? "ไม่ทราบ"}” แต่โปรแกรมตรวจสอบไว้กับรุ่น ${version}`,
      hints: ["ติดตั้งใหม่ด้วยคำสั่ง npm ci เพื่อให้ได้รุ่นตาม package-lock.json"],
    })),
  );
}

/** Versions of the packages that Node finds for us, as their manifests give them. */
export function installedVersions(): Readonly<Record<string, string>> {
  const fromPdfmake = createRequire(createRequire(import.meta.url).resolve("pdfmake"));
  const fromPdfkit = createRequire(fromPdfmake.resolve("pdfkit"));
  return {
    pdfmake: versionOf(fromPdfmake("pdfmake/package.json")),
    pdfkit: versionOf(fromPdfmake("pdfkit/package.json")),
    // fontkit's `exports` hides its manifest
    fontkit: versionOf(fromPdfkit(join(dirname(fromPdfkit.resolve("fontkit")), "../package.json"))),
  };
}

const versionOf = (manifest: unknown): string => (manifest as { readonly version: string }).version;
