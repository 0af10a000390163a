import { unzipSync } from "fflate";
import { unreadable } from "../unreadable.ts";
import { elements, parseXml } from "./xml.ts";

/** Parts of the package by name, without a leading slash. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What all parts may unpack to. */
const largestContent = 50 * 1024 * 1024;
const mostParts = 10_000;

/** The parts that hold words or data; pictures and fonts are left packed. */
const textParts = /^(?:_rels\/\.rels|docProps\/core\.xml|customXml\/item\d+\.xml|word\/[^/]+\.xml)$/;

/** Unpacks the parts that hold text. Throws `read/file` for what is no package or unpacks to over 50 MB. */
export function unpack(bytes: Uint8Array): Parts {
  let content = 0;
  let count = 0;
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!textParts.test(name)) return false;
        content += originalSize;
        count += 1;
        if (content > largestContent || count > mostParts) throw unreadable("DOCX", "เนื้อหาใหญ่เกิน 50 MB");
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    // fflate throws errors of its own for damaged files; ours pass.
    throw error instanceof Error && error.name === "DiagnosticError"
      ? error
      : unreadable("DOCX", "ไม่ใช่แฟ้ม DOCX หรือแฟ้มเสียหาย");
  }
}

/** Name of the part with the document itself, which the package's relationships tell. */
export function documentPart(parts: Parts): string {
  const relationships = parts.get("_rels/.rels");
  if (!relationships) throw unreadable("DOCX", "ไม่ใช่แฟ้ม DOCX");
  const main = elements(parseXml(relationships), "Relationship").find(({ attributes }) =>
    attributes["Type"]?.endsWith("/officeDocument"),
  );
  return (main?.attributes["Target"] ?? "").replace(/^\//, "");
}
