import { alternatives } from "../../../thai/patterns.ts";
import type { Finding, Rule } from "../../rule.ts";
import type { OfficerText } from "../../officer-texts.ts";
import { isWritten } from "./text-faults.ts";

/** One term written two ways in one document. */
export const twoForms: Rule = {
  id: "two-forms",
  area: "language",
  severity: "warning",
  title: "คำเดียวกันเขียนสองแบบ",
  explanation:
    "ศัพท์คำเดียวกันเขียนต่างกันในเอกสารเดียว เช่น ผู้มีส่วนได้ส่วนเสีย กับ ผู้มีส่วนได้เสีย หรือ E-Service กับ e-service " +
    "ทักที่รูปที่ใช้น้อยกว่า",
  check: ({ texts }) => {
    const uses = texts.filter(isWritten).flatMap(usesIn);
    return [...groups(uses, ({ term }) => term).values()].flatMap(findingsOf);
  },
};

/** Forms of one term; the first is the one that papers of this kind have. */
const thaiTerms: readonly (readonly string[])[] = [
  ["ผู้มีส่วนได้ส่วนเสีย", "ผู้มีส่วนได้เสีย"],
  ["จัดซื้อจัดจ้าง", "จัดซื้อ จัดจ้าง", "จัดซื้อ-จัดจ้าง", "จัดซื้อ/จัดจ้าง"],
  ["ลายลักษณ์อักษร", "ลายลักษณ์ อักษร"],
  ["ถาม-ตอบ", "ถาม - ตอบ", "ถามตอบ"],
  ["เฟซบุ๊ก", "เฟสบุ๊ค", "เฟสบุ๊ก", "เฟซบุ๊ค"],
  ["อินโฟกราฟิก", "อินโฟกราฟฟิก", "อินโฟกราฟฟิค"],
];
const termOf = new Map(thaiTerms.flatMap((forms) => forms.map((form) => [form, forms[0]!] as const)));
const thaiForm = new RegExp(alternatives([...termOf.keys()]), "g");
/** A Latin term of two parts at least, or of one with capitals inside. */
const latinForm =
  /(?<![\w@/.:-])[A-Za-z]{1,20}(?:[ -][A-Za-z]{2,20}){1,3}(?![\w@/:]|\.\w)|(?<![\w@/.:-])[A-Za-z]{3,20}(?![\w@/:-]|\.\w)/g;

interface Use {
  readonly item: OfficerText;
  readonly term: string;
  readonly form: string;
  readonly start: number;
}

function usesIn(item: OfficerText): readonly Use[] {
  const thai = [...item.text.matchAll(thaiForm)].map(({ 0: form, index }) => ({
    item,
    form,
    term: termOf.get(form)!,
    start: index,
  }));
  const latin = [...item.text.matchAll(latinForm)].map(({ 0: form, index }) => ({
    item,
    form,
    term: form.toLowerCase().replace(/[ -]/g, ""),
    start: index,
  }));
  return [...thai, ...latin];
}

function findingsOf(uses: readonly Use[]): readonly Finding[] {
  const byForm = [...groups(uses, ({ form }) => form)].sort(
    ([a, { length: times }], [b, { length: others }]) => others - times || preference(b) - preference(a),
  );
  const usual = byForm[0]![0];
  return byForm.slice(1).flatMap(([form, rare]) =>
    rare.map(({ item: { json, path }, start }) => ({
      json,
      path,
      span: { start, end: start + form.length },
      message: `“${form}” เขียนต่างจาก “${usual}” ที่ใช้ในที่อื่น`,
      hints: [`ใช้ “${usual}” ให้ตรงกันทั้งเอกสาร ถ้าหมายถึงสิ่งเดียวกัน`],
    })),
  );
}

/** Where both stand equally often: the term as the list has it; capitals, and a hyphen rather than a space. */
const preference = (form: string): number =>
  (termOf.get(form) === form ? 10 : 0) + (form.match(/[A-Z-]/g) ?? []).length;

function groups(uses: readonly Use[], keyOf: (use: Use) => string): ReadonlyMap<string, readonly Use[]> {
  const found = new Map<string, Use[]>();
  for (const use of uses) {
    const group = found.get(keyOf(use));
    if (group) group.push(use);
    else found.set(keyOf(use), [use]);
  }
  return found;
}
