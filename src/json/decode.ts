import type { DiagnosticCode } from "../diagnostics/codes.ts";
import { DiagnosticError, type Place } from "../diagnostics/diagnostic.ts";
import { errorAt } from "./fault.ts";
import { placeAtOffset } from "../diagnostics/source-text.ts";

/** The largest file that is read, in bytes. A dossier of the largest agencies stays under 1 MB. */
export const maximumBytes = 10_000_000;

const convertHint = "เปิดแฟ้มด้วย Notepad เลือก Save As แล้วตั้ง Encoding เป็น UTF-8";

/** The text of a JSON file. Throws DiagnosticError for a file that is too large, empty, binary or not UTF-8. */
export function decodeJsonFile(source: Uint8Array | string, file: string): string {
  if (source.length > maximumBytes) throw tooLarge(source.length, { file });
  const text = typeof source === "string" ? source : decodeBytes(source, file);
  const withoutMark = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (withoutMark.trim() === "")
    throw fault("model/file", "แฟ้มว่างเปล่า", { file }, [
      "สร้างแฟ้มข้อมูลด้วย saraban init หรือแบบรายงานด้วย saraban progress new",
    ]);
  return withoutMark;
}

function decodeBytes(bytes: Uint8Array, file: string): string {
  const binary = binaryKind(bytes);
  if (binary !== undefined)
    throw fault("model/file", `แฟ้มนี้เป็น${binary} ไม่ใช่แฟ้มข้อมูล JSON`, { file }, ["ระบุแฟ้มข้อมูลที่ลงท้ายด้วย .json"]);
  if (isUtf16(bytes)) throw fault("model/encoding", "แฟ้มนี้เข้ารหัสแบบ UTF-16", { file }, [convertHint]);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notUtf8(bytes, file);
  }
}

function binaryKind(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start === "%PDF") return "เอกสาร PDF";
  if (start === "PK\x03\x04") return "เอกสาร Word (DOCX) หรือแฟ้มบีบอัด";
  if (start === "\xd0\xcf\x11\xe0") return "เอกสาร Word รุ่นเก่า (DOC)";
  return bytes.subarray(0, 512).includes(0) && !isUtf16(bytes) ? "แฟ้มไบนารี" : undefined;
}

/** By its byte order mark, or because JSON begins with a Latin character, which has one zero byte in UTF-16. */
function isUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0) !== (second === 0);
}

/** Points at the first broken character, or at the first Thai one, as the Thai code page of Windows reads it. */
function notUtf8(bytes: Uint8Array, file: string): DiagnosticError {
  if (!looksThai(bytes)) {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const place = placeAtOffset({ name: file, text }, text.indexOf("\ufffd"));
    return fault("model/encoding", "แฟ้มนี้มีอักขระที่ไม่ใช่ UTF-8", place, [convertHint]);
  }
  const text = new TextDecoder("windows-874").decode(bytes);
  // Not the first byte that UTF-8 refuses: “สถาน” is valid UTF-8 by chance.
  const firstThai = bytes.findIndex((byte) => byte >= 0x80);
  const place = placeAtOffset({ name: file, text }, firstThai);
  return fault("model/encoding", "แฟ้มนี้เข้ารหัสแบบ TIS-620 (Windows-874) ไม่ใช่ UTF-8", place, [
    convertHint,
    "หรือใช้คำสั่ง iconv -f TIS-620 -t UTF-8 แฟ้มเดิม.json > แฟ้มใหม่.json",
  ]);
}

/** Every byte above ASCII is a letter, mark, digit or sign of TIS-620. */
function looksThai(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) => byte < 0x80 || (byte >= 0xa0 && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb),
  );
}

function tooLarge(size: number, place: Place): DiagnosticError {
  const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
  return fault(
    "model/file",
    `แฟ้มมีขนาด ${megabytes(size)} เกินขนาดที่อ่านได้ (${megabytes(maximumBytes)})`,
    place,
    ["ตรวจสอบว่าเลือกแฟ้มถูก แฟ้มข้อมูลทั่วไปมีขนาดไม่เกิน 1 MB", "ภาพให้เก็บเป็นแฟ้มแยกในโฟลเดอร์เดียวกัน ไม่ต้องฝังในแฟ้มข้อมูล"],
  );
}

function fault(
  code: DiagnosticCode,
  message: string,
  place: Place,
  hints: readonly string[],
): DiagnosticError {
  return new DiagnosticError([errorAt(place, code, { message, hints })]);
}
