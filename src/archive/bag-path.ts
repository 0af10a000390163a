/**
 * Why a path of a manifest may not be followed, going on where “path …” begins; undefined for one that stays inside the
 * bag (RFC 8493, 5.2: a reader must not leave it).
 */
export function bagPathFault(path: string): string | undefined {
  if (path === "") return "ไม่มีชื่อ";
  if (/^([a-z]:|[\\/~])/i.test(path)) return "เป็นที่อยู่เต็ม ไม่ได้อยู่ในคลัง";
  const parts = path.split(/[\\/]/);
  if (parts.includes("..")) return "ชี้ออกนอกโฟลเดอร์ที่เก็บ";
  if (parts.some((part) => part === "" || part === ".")) return "มีชื่อโฟลเดอร์ว่าง";
  if (/[\\\p{Cc}]/u.test(path)) return "มีอักขระที่ใช้ในชื่อแฟ้มไม่ได้";
  return undefined;
}
