import { indicatorName, subIndicatorOf } from "../../../ita/framework.ts";
import type { Path } from "../../../json/path.ts";
import type { Assessment } from "../../../model/dossier.ts";
import { toArabicDigits } from "../../../thai/digits.ts";
import { formatLongDate } from "../../../thai/date.ts";
import { calendarDate } from "../../../template/view/iso-date.ts";
import { headingText, scheduleText } from "../../../template/view/measures-table.ts";
import { responsibleText } from "../../../template/view/responsible.ts";
import { placedActions } from "../../places.ts";
import type { Finding, Rule } from "../../rule.ts";
import type { Subject } from "../../subject.ts";
import type { FindListed } from "../../../thai/spelling/spelling-list.ts";
import { createListing } from "../language/listing.ts";
import { plain } from "../plain.ts";

/** Texts that stand in print instead of a derived value, and say something else. */
export const printedDiffers: Rule = {
  id: "printed-differs",
  area: "references",
  severity: "warning",
  title: "ข้อความที่พิมพ์แทนไม่ตรงกับข้อมูล",
  explanation:
    "ข้อความใน printed พิมพ์แทนสิ่งที่โปรแกรมสร้างจากข้อมูล จึงต้องบอกเรื่องเดียวกัน เลขที่ต่างกัน (ลำดับ คะแนน ตัวชี้วัดย่อย) เป็นข้อผิดพลาด " +
    "ถ้อยคำที่ต่างกันเป็นคำเตือน ความต่างของเว้นวรรค การขึ้นบรรทัด และระบบตัวเลขไม่นับ",
  check: (subject) => [
    ...indicatorTexts(subject),
    ...deficiencyTexts(subject),
    ...groupTexts(subject),
    ...actionTexts(subject),
    ...signatoryTexts(subject),
  ],
};

/** What is printed at a place, and what the data say. */
interface Pair {
  readonly path: Path;
  readonly printed: string | undefined;
  readonly derived: string;
  /** What is printed without its listed misspellings, which `listed-misspelling` tells of. */
  readonly mended?: string;
}

function indicatorTexts({ dossier, frameworks }: Subject): readonly Finding[] {
  const { indicators }: Assessment = dossier.assessment;
  return indicators.flatMap(({ number, score, printed }, index) => {
    const path = ["assessment", "indicators", index, "printed"];
    return [
      ...numberDiffers({ path: [...path, "ordinal"], printed: printed?.ordinal, derived: String(number) }),
      ...numberDiffers({ path: [...path, "score"], printed: printed?.score, derived: String(score) }),
      ...wordsDiffer({
        path: [...path, "name"],
        printed: printed?.name,
        derived: indicatorName(frameworks.assessed, number) ?? "",
      }),
    ];
  });
}

function deficiencyTexts({ dossier, frameworks }: Subject): readonly Finding[] {
  return dossier.assessment.indicators.flatMap(({ deficiencies }, indicator) =>
    deficiencies.flatMap(({ item, subIndicator, printed }, index) => {
      const path = ["assessment", "indicators", indicator, "deficiencies", index, "printed"];
      const number = subIndicator ?? subIndicatorOf(frameworks.assessed, item);
      return [
        ...(number === undefined
          ? []
          : numberDiffers({
              path: [...path, "subIndicator"],
              printed: printed?.subIndicator,
              derived: number,
            })),
        ...numberDiffers({
          path: [...path, "item"],
          printed: printed?.item,
          derived: item.replace(/\D/g, ""),
        }),
      ];
    }),
  );
}

function groupTexts({ dossier, frameworks }: Subject): readonly Finding[] {
  return dossier.measureGroups.flatMap(({ heading, printed }, index) => {
    const path = ["measureGroups", index, "printed"];
    return [
      ...numberDiffers({ path: [...path, "ordinal"], printed: printed?.ordinal, derived: String(index + 1) }),
      ...wordsDiffer({
        path: [...path, "heading"],
        printed: printed?.heading,
        derived: headingText(heading, frameworks),
      }),
    ];
  });
}

function actionTexts(subject: Subject): readonly Finding[] {
  const { dossier } = subject;
  const findListed = createListing(subject);
  return placedActions(dossier).flatMap(({ path, ordinal, action: { printed, responsible, schedule } }) => {
    if (printed === undefined) return [];
    const at = [...path, "printed"];
    return [
      ...numberDiffers({ path: [...at, "ordinal"], printed: printed.ordinal, derived: String(ordinal) }),
      ...wordsDiffer({
        path: [...at, "responsible"],
        printed: printed.responsible,
        mended: mended(printed.responsible ?? "", findListed),
        derived: responsibleText(responsible, dossier.agency),
      }),
      ...wordsDiffer({
        path: [...at, "schedule"],
        printed: printed.schedule?.replace(/(?<=[^0-9๐-๙])(?=[0-9๐-๙]{2}$)/, "25"),
        derived: scheduleText(schedule),
      }),
    ];
  });
}

function signatoryTexts({ dossier }: Subject): readonly Finding[] {
  return dossier.signatories.flatMap(({ date, name, printed }, index) => {
    const path = ["signatories", index, "printed"];
    const derived = date === undefined ? "" : `วันที่${formatLongDate(calendarDate(date))}`;
    return [
      ...(derived === "" ? [] : wordsDiffer({ path: [...path, "date"], printed: printed?.date, derived })),
      ...wordsDiffer({ path: [...path, "name"], printed: printed?.name, derived: name }),
    ];
  });
}

/** An empty text is printed as none on purpose. */
const isBlank = (text: string | undefined): text is undefined => text === undefined || !/\S/.test(text);

function numberDiffers({ path, printed, derived }: Pair): readonly Finding[] {
  if (isBlank(printed)) return [];
  const found = /[0-9๐-๙]+(?:\.[0-9๐-๙]+)?/.exec(printed);
  if (found === null) return [];
  const [words] = found;
  if (Number(toArabicDigits(words)) === Number(derived) && words.includes(".") === derived.includes("."))
    return [];
  if (!path.includes("subIndicator") && Number(toArabicDigits(words)) === Number(derived)) return [];
  return [
    {
      path,
      span: { start: found.index, end: found.index + words.length },
      severity: "error",
      message: `พิมพ์ “${words}” แต่ข้อมูลเป็น ${derived}`,
      hints: [`ลบ printed.${String(path.at(-1))} เพื่อให้พิมพ์ตามข้อมูล หรือแก้ให้ตรงกัน`],
    },
  ];
}

const mended = (text: string, findListed: FindListed): string =>
  findListed(text).reduceRight(
    (rest, { start, end, entry }) => rest.slice(0, start) + entry.right + rest.slice(end),
    text,
  );

function wordsDiffer({ path, printed, derived, mended: meant = printed }: Pair): readonly Finding[] {
  if (isBlank(printed) || bare(meant ?? printed) === bare(derived)) return [];
  return [
    {
      path,
      message: `พิมพ์ “${oneLine(printed)}” แต่ข้อมูลเป็น “${oneLine(derived)}”`,
      hints: [`ลบ printed.${String(path.at(-1))} เพื่อให้พิมพ์ตามข้อมูล หรือแก้ให้ตรงกัน`],
    },
  ];
}

/** Without brackets and strokes, which are the language rules' affair. */
const bare = (text: string): string => plain(text).replace(/[()\-–/]/g, "");

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
