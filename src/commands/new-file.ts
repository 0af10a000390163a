import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import type { Io } from "../io.ts";

/** Throws DiagnosticError `output/write` when a file for people to fill in is there already: nobody's work is written over. */
export async function refuseExisting(file: string, hint: string, io: Io): Promise<void> {
  if (!(await io.exists(file))) return;
  throw new DiagnosticError([
    {
      code: "output/write",
      severity: "error",
      message: `มีแฟ้ม “${file}” อยู่แล้ว จึงไม่เขียนทับ`,
      place: { file },
      hints: [hint],
    },
  ]);
}

/** A value as a JSON file that people read: two spaces, LF. */
export const jsonFile = (value: object): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
