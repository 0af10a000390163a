import { asciiDigitsOutsideExceptions, toThaiDigits } from "../../../thai/digits.ts";
import type { OfficerText } from "../../officer-texts.ts";
import type { Rule, Finding } from "../../rule.ts";

/** ASCII digits in Thai prose. Print converts them; the file stays as it is until `--fix`. */
export const arabicDigits: Rule = {
  id: "arabic-digits",
  area: "assessment",
  severity: "info",
  title: "เลขอารบิกในข้อความภาษาไทย",
  explanation:
    "หนังสือราชการใช้เลขไทย (มติคณะรัฐมนตรี ๒ พฤษภาคม ๒๕๔๓) โปรแกรมแปลงให้เองเมื่อพิมพ์ และ --fix แปลงในแฟ้มข้อมูล " +
    "ไม่ทักรหัสข้อคำถาม ที่อยู่เว็บและอีเมล ชื่อแฟ้ม คำละตินที่มีเลข เลขโทรศัพท์ รหัสไปรษณีย์ และเลขบัญชี",
  check: ({ texts, dossier }) =>
    texts
      .filter(({ path }) => dossier.print.scoreDigits === "thai" || path.at(-1) !== "score")
      .flatMap(digitsIn),
};

function digitsIn({ json, path, text, role }: OfficerText): readonly Finding[] {
  if (role === "person" || !/[\u0e01-\u0e4e]/.test(text)) return [];
  return asciiDigitsOutsideExceptions(text)
    .filter(
      ({ text: number, index }) => !/[๐-๙]/.test(text.charAt(index - 1) + text.charAt(index + number.length)),
    )
    .map(({ text: number, index }) => {
      const fix = toThaiDigits(number);
      const span = { start: index, end: index + number.length };
      return { json, path, span, message: `เลขอารบิก “${number}” ในข้อความ`, hints: [`เปลี่ยนเป็น ${fix}`], fix };
    });
}
