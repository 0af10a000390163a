import type { OfficerText } from "../../officer-texts.ts";
import type { Finding, Rule } from "../../rule.ts";

/** Spaces at the beginning or end of a text, or of a line of it. */
const edge = /^[ \u00a0]+|[ \u00a0]+$/gm;

/** Spaces that stand at the edge of a text, where print puts spaces of its own. */
export const edgeSpace: Rule = {
  id: "edge-space",
  area: "language",
  severity: "info",
  title: "วรรคที่หัวหรือท้ายข้อความ",
  explanation:
    "วรรคที่ต้นหรือท้ายข้อความ (หรือต้นและท้ายบรรทัด) มองไม่เห็นในแฟ้ม แต่เมื่อพิมพ์ต่อกับข้อความอื่นจะกลายเป็นวรรคซ้อน เช่น “๗. ” กับวิธีการดำเนินการ",
  check: ({ texts }) => texts.flatMap(edgesOf),
};

function edgesOf({ json, path, text }: OfficerText): readonly Finding[] {
  return Array.from(text.matchAll(edge), ({ 0: spaces, index }) => ({
    json,
    path,
    span: { start: index, end: index + spaces.length },
    message: `มีวรรคที่${index === 0 || text[index - 1] === "\n" ? "ต้น" : "ท้าย"}ข้อความ`,
    hints: ["ลบวรรคนี้"],
    fix: "",
  }));
}
