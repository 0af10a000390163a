import { indicatorOf, subIndicatorOf, type Framework } from "../../../ita/framework.ts";
import type { PlacedDeficiency } from "../../places.ts";
import { placedDeficiencies } from "../../places.ts";
import type { Finding, Rule } from "../../rule.ts";
import { isItemCode } from "../item-codes.ts";

/** Deficiencies that stand under an indicator or sub-indicator their item does not belong to, or whose item is none of the year. */
export const itemPlace: Rule = {
  id: "item-place",
  area: "assessment",
  severity: "error",
  title: "ข้อคำถามไม่ตรงกับตัวชี้วัดหรือปี",
  explanation:
    "รหัสข้อคำถาม (I E O) ต้องมีอยู่ในกรอบการประเมินของปีที่ประเมิน และอยู่ใต้ตัวชี้วัดและตัวชี้วัดย่อยของข้อนั้น " +
    "ถ้ากรอบของปีนั้นยังมีรายการไม่ครบ รหัสที่ไม่รู้จักแจ้งรวมเป็นคำเตือนข้อเดียว เลขช่วงข้อคำถามที่ยังไม่ได้ตรวจสอบกับคู่มือแจ้งเป็นคำเตือน",
  check: ({ dossier, frameworks: { assessed } }) => {
    const coded = placedDeficiencies(dossier).filter(({ deficiency }) => isItemCode(deficiency.item));
    const unknown = coded.filter(({ deficiency }) => !isKnown(deficiency.item, assessed));
    return [
      ...coded.flatMap((placed) => misplacements(placed, assessed)),
      ...(assessed.complete
        ? unknown.map(({ path, deficiency }) => noSuchItem([...path, "item"], deficiency.item, assessed))
        : unlisted(unknown, assessed)),
    ];
  },
};

function isKnown(code: string, framework: Framework): boolean {
  return indicatorOf(framework, code) !== undefined || framework.items.some((item) => item.code === code);
}

function misplacements(
  { path, indicator, deficiency }: PlacedDeficiency,
  framework: Framework,
): readonly Finding[] {
  const { item, subIndicator } = deficiency;
  const severity = isSourced(item, framework) ? "error" : "warning";
  const number = indicatorOf(framework, item);
  if (number !== undefined && number !== indicator.number) {
    const message = `ข้อ “${item}” เป็นของตัวชี้วัดที่ ${number} แต่อยู่ใต้ตัวชี้วัดที่ ${indicator.number}`;
    return [{ path: [...path, "item"], severity, message, hints: ["ย้ายประเด็นไปใต้ตัวชี้วัดของข้อ หรือแก้รหัสข้อ"] }];
  }
  const expected = subIndicatorOf(framework, item);
  if (expected === undefined || subIndicator === undefined || subIndicator === expected) return [];
  const message = `ข้อ “${item}” เป็นของตัวชี้วัดย่อยที่ ${expected} ไม่ใช่ “${subIndicator}”`;
  return [
    {
      path: [...path, "subIndicator"],
      severity,
      message,
      hints: [`เปลี่ยนเป็น "${expected}" หรือลบ subIndicator`],
    },
  ];
}

function isSourced(code: string, { items }: Framework): boolean {
  return items.find((item) => item.code === code)?.status === "sourced";
}

const noSuchItem = (path: Finding["path"], code: string, { fiscalYear }: Framework): Finding => ({
  path,
  message: `กรอบการประเมินปี ${fiscalYear} ไม่มีข้อ “${code}”`,
  hints: ["ตรวจรหัสข้อกับรายงานผลการประเมินของปีนั้น"],
});

/** Where the list of the year is not whole, one remark is enough for all codes that are not on it. */
function unlisted(unknown: readonly PlacedDeficiency[], { fiscalYear }: Framework): readonly Finding[] {
  const [first] = unknown;
  if (first === undefined) return [];
  const codes = unknown.map(({ deficiency }) => deficiency.item);
  return [
    {
      path: [...first.path, "item"],
      severity: "warning",
      message: `กรอบการประเมินปี ${fiscalYear} ยังไม่มีรายการของปีนี้ครบถ้วน จึงไม่ได้ตรวจข้อ ${codes.join(", ")}`,
      hints: [`ตรวจรหัสกับคู่มือของปีนั้น หรือเพิ่มรายการใน data/ita/${fiscalYear}.json`],
    },
  ];
}
