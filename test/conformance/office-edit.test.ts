import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { editsSince } from "../../src/edits.ts";
import { produce } from "../../src/pipeline.ts";
import { embeddedDossier } from "../../src/read/embedded-dossier.ts";
import type { DocumentKind } from "../../src/template/kinds.ts";
import { prepareSample } from "../support/samples.ts";
import { hasTool, outputOf, skipped } from "../support/tools.ts";

const folder = mkdtempSync(join(tmpdir(), "saraban-edit-"));
const hasOffice = hasTool("soffice");
if (!hasOffice) skipped("DOCX edited and saved by LibreOffice", "soffice");

/** A word of each kind that an officer might change. */
const changes: Readonly<Partial<Record<DocumentKind, readonly [string, string]>>> = {
  measures: ["เพื่อให้", "ทั้งนี้ให้"],
  announcement: ["โดยทั่วกัน", "ทั่วกัน"],
  "submission-memo": ["โปรดพิจารณา", "ทราบ"],
  "appointment-order": ["เป็นต้นไป", "สืบไป"],
  "cover-letter": ["เพื่อโปรดทราบ", "เพื่อทราบ"],
};

/** The file with one word changed, opened and saved by LibreOffice. */
function editedInOffice(kind: string, docx: Uint8Array, [from, to]: readonly [string, string]): Uint8Array {
  const parts = unzipSync(docx);
  const body = strFromU8(parts["word/document.xml"]!);
  expect(body).toContain(from);
  const edited = join(folder, `${kind}.docx`);
  writeFileSync(edited, zipSync({ ...parts, "word/document.xml": strToU8(body.replace(from, to)) }));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const out = join(folder, "saved");
  outputOf("soffice", [
    profile,
    "--headless",
    "--convert-to",
    "docx:MS Word 2007 XML",
    "--outdir",
    out,
    edited,
  ]);
  return readFileSync(join(out, `${kind}.docx`));
}

describe.skipIf(!hasOffice)("a document edited and saved by LibreOffice", () => {
  test.each(Object.entries(changes))(
    "keeps its data, and tells the one word changed: %s",
    async (kind, change) => {
      const { prepared } = await prepareSample("municipality", kind as DocumentKind);
      const saved = editedInOffice(kind, (await produce(prepared, "docx")).bytes, change);
      expect(embeddedDossier(saved, kind)).toBe(prepared.input.data);
      const edits = await editsSince(
        saved,
        { dossier: prepared.input.data!, reports: [] },
        {
          file: kind,
          template: undefined,
          frameworkFolders: [],
        },
      );
      expect(edits.map(({ message }) => message)).toHaveLength(1);
    },
  );
});
