import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { DiagnosticError } from "../../diagnostics/diagnostic.ts";
import { grouped } from "../check/grouped.ts";
import { readCheckRequest } from "../check/request.ts";
import { timed } from "../volume.ts";
import type { DocumentFiles } from "./document.ts";
import type { Run } from "./run.ts";

/** The mark on every page of a draft. */
export const draftMark = "ร่าง";

/**
 * Lets the checker read what is about to be printed. Tells of warnings, and throws DiagnosticError with the errors; with
 * `--force` or `--draft` errors are told as warnings.
 */
export async function checkFirst({ dossier: file, source, reports }: DocumentFiles, run: Run): Promise<void> {
  const { argv, io, report } = run;
  if (argv.emit !== undefined) return;
  const { checkDossier } = await import("../../check/check.ts");
  const request = await readCheckRequest({ file, reports, ita: argv.ita }, source, io);
  const { diagnostics } = await timed("ตรวจเนื้อหา", io, () => checkDossier(request));
  const told = argv.json ? diagnostics : grouped(diagnostics);
  const errors = told.filter(({ severity }) => severity === "error");
  told.filter(({ severity }) => severity === "warning").forEach(report);
  if (errors.length === 0) return;
  if (!argv.force && !argv.draft) throw new DiagnosticError([...errors, wayOut(file)]);
  for (const error of errors) report({ ...error, severity: "warning" });
}

const wayOut = (file: string): Diagnostic => ({
  code: "check/refused",
  severity: "error",
  message: "ไม่ได้สร้างเอกสาร เพราะตัวตรวจพบข้อผิดพลาดข้างต้น",
  place: { file },
  hints: ["แก้ข้อผิดพลาดแล้วสั่งใหม่ หรือใช้ --draft เพื่อพิมพ์ฉบับร่าง หรือ --force ถ้ายืนยันว่าถูกต้อง"],
});
