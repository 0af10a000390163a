import { excerpt } from "../../excerpt.ts";
import { tornWord } from "../../../thai/spelling/torn-words.ts";
import type { Finding, Rule } from "../../rule.ts";
import type { Subject } from "../../subject.ts";
import { jointsIn, type Joint } from "./joints.ts";
import { createGuard, inWrittenTexts, createOverlap, type TextFault } from "./text-faults.ts";

/** A space inside a word, a term of the list, or the name of the agency or one of its units. */
export const tornBySpace: Rule = {
  id: "space-in-word",
  area: "language",
  severity: "warning",
  title: "เว้นวรรคกลางคำ",
  explanation:
    "วรรคที่แยกคำเดียวออกเป็นสองส่วน หรือแยกชื่อหน่วยงาน ส่วนราชการ และงาน มักเกิดจากการคัดลอกข้อความจากแฟ้ม PDF " +
    "ไม่ทักวรรคระหว่างวลี และไม่ทักข้อความในอัญประกาศ",
  check: (subject) => torn(subject, { hasLineEnd: false, by: "วรรค" }),
};

/** A line end inside a word or a name. */
export const tornByLineBreak: Rule = {
  id: "line-break-in-word",
  area: "language",
  severity: "warning",
  title: "ขึ้นบรรทัดใหม่กลางคำ",
  explanation:
    "การขึ้นบรรทัดใหม่ (\\n) ที่แยกคำเดียวออกเป็นสองส่วน มักติดมาจากการตัดบรรทัดของแฟ้มเดิม โปรแกรมตัดบรรทัดให้เองเมื่อพิมพ์ " +
    "ขึ้นบรรทัดใหม่เฉพาะเมื่อขึ้นย่อหน้าหรือข้อใหม่",
  check: (subject) => torn(subject, { hasLineEnd: true, by: "การขึ้นบรรทัดใหม่" }),
};

interface Tear {
  readonly hasLineEnd: boolean;
  /** What tears, in Thai. */
  readonly by: string;
}

function torn(subject: Subject, { hasLineEnd, by }: Tear): readonly Finding[] {
  const guard = createGuard(subject);
  const names = unitNames(subject);
  return inWrittenTexts(subject, (text) => {
    if (hasLineEnd && !text.includes("\n")) return [];
    const found = jointsIn(text).flatMap((joint): readonly TextFault[] => {
      if (joint.gap.includes("\n") !== hasLineEnd) return [];
      const word = tornWord(joint.left, joint.right) ?? tornName(joint, names);
      return word === undefined ? [] : [faultOf(text, joint, word, by)];
    });
    if (found.length === 0) return [];
    const isGuarded = createOverlap(text, guard(text));
    return found.filter(({ span }) => !isGuarded(span));
  });
}

function faultOf(text: string, { start, end }: Joint, word: string, by: string): TextFault {
  const span = { start, end };
  return {
    span,
    message: `มี${by}กลางคำ “${word}” ที่ “${excerpt(text, span, 10).replace(/\s+/g, " ")}”`,
    hints: [`ลบ${by} ให้เป็น “${word}”`],
  };
}

/** Names that are written in one piece. */
function unitNames({ dossier: { agency } }: Subject): readonly string[] {
  const units = agency.divisions.flatMap(({ name, sections }) => [
    name,
    ...sections.map((section) => section.name),
  ]);
  return [agency.name, ...units].filter((name) => name.length > 3 && !/\s/.test(name));
}

function tornName({ left, right }: Joint, names: readonly string[]): string | undefined {
  return names.find((name) => {
    const around = left.slice(1 - name.length) + right.slice(0, name.length - 1);
    const at = around.indexOf(name);
    const seam = Math.min(left.length, name.length - 1);
    return at >= 0 && at < seam && at + name.length > seam;
  });
}
