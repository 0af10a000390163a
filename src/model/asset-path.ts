import type { Fault } from "../json/fault.ts";

const hint = 'คัดลอกภาพมาไว้ในโฟลเดอร์เดียวกับแฟ้มข้อมูล แล้วเขียนชื่อแฟ้ม เช่น "seal.png" หรือ "images/seal.png"';

/** What is wrong with the path of a picture: it must be relative, with `/`, and stay in the dossier's folder. */
export function assetPathFault(path: string): Fault | undefined {
  const reason = fault(path);
  return reason === undefined ? undefined : { message: `ภาพ “${path}” ${reason}`, hints: [hint] };
}

/** Whether a path names something inside the folder it is relative to. Symbolic links are the reader's business. */
export const isInsideFolder = (path: string): boolean => fault(path) === undefined;

function fault(path: string): string | undefined {
  if (path.trim() === "") return "ไม่มีชื่อแฟ้ม";
  if (/^[a-z][a-z0-9+.-]+:/i.test(path) || path.startsWith("//")) return "เป็นที่อยู่ URL โปรแกรมไม่ดาวน์โหลดภาพ";
  if (/^([a-z]:|[\\/~])/i.test(path)) return "ต้องเป็นชื่อแฟ้มในโฟลเดอร์ของแฟ้มข้อมูล ไม่ใช่ที่อยู่เต็ม";
  if (path.split(/[\\/]/).includes("..")) return "อยู่นอกโฟลเดอร์ของแฟ้มข้อมูล";
  if (/[\\\p{Cc}:*?"<>|]/u.test(path)) return "มีอักขระที่ใช้ในชื่อแฟ้มไม่ได้";
  return undefined;
}
