import type { OfficerText } from "../../officer-texts.ts";
import type { Finding, Rule } from "../../rule.ts";

/** Private use (the shapes of old Thai fonts: U+F700–F71A), replacement characters, emoji. */
const unprintable = /[\ue000-\uf8ff\ufffd]|\p{Extended_Pictographic}/gu;
/** Pictographs that are ordinary signs of text, and in our fonts. */
const ordinary = new Set(["©", "®", "™"]);

/** Characters that no font for documents has. */
export const unprintableCharacter: Rule = {
  id: "unprintable-character",
  area: "result",
  severity: "warning",
  title: "อักขระที่พิมพ์ไม่ได้",
  explanation:
    "อักขระเฉพาะของฟอนต์เก่า (ได้จากการคัดลอกจาก PDF หรือ Word รุ่นเก่า) อักขระ \ufffd ที่เหลือจากการแปลงรหัสผิด และอีโมจิ ไม่มีในฟอนต์ของเอกสาร จะพิมพ์เป็นช่องว่างหรือกล่อง",
  check: ({ texts }) => texts.flatMap(unprintableIn),
};

function unprintableIn({ json, path, text }: OfficerText): readonly Finding[] {
  return Array.from(text.matchAll(unprintable)).flatMap(({ 0: character, index }) => {
    if (ordinary.has(character)) return [];
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    return [
      {
        json,
        path,
        span: { start: index, end: index + character.length },
        message: `อักขระ U+${code} พิมพ์ไม่ได้`,
        hints: ["ลบอักขระนี้ แล้วพิมพ์คำใหม่ด้วยแป้นพิมพ์"],
      },
    ];
  });
}
