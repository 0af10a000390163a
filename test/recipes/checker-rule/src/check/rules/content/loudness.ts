import type { Rule } from "../../rule.ts";

/** Texts that call out. */
export const loudness: Rule = {
  id: "loudness",
  area: "content",
  severity: "error",
  title: "เครื่องหมายอัศเจรีย์ในหนังสือราชการ",
  explanation: "หนังสือราชการไม่ใช้เครื่องหมายอัศเจรีย์",
  check: ({ texts }) =>
    texts.flatMap(({ json, path, text }) => {
      const start = text.indexOf("!");
      if (start < 0) return [];
      const span = { start, end: start + 1 };
      return [{ json, path, span, message: "มีเครื่องหมายอัศเจรีย์", hints: ["ลบเครื่องหมาย"] }];
    }),
};
