import type { z } from "zod";
import { nearest } from "../diagnostics/nearest.ts";
import { toArabicDigits } from "../thai/digits.ts";
import type { Fault } from "./fault.ts";
import type { FieldNaming } from "./schema-walk.ts";
import { kindOf, kindWord, quoted } from "./words.ts";

/** The field an issue is about. */
export interface Field {
  readonly naming: FieldNaming;
  /** Its key or index in the JSON. */
  readonly key: string;
  /** What stands there; undefined when the field is missing. */
  readonly value: unknown;
}

/** The officer's words for an issue of zod; zod's own, English ones are never shown. */
export function issueSentence(issue: z.core.$ZodIssue, field: Field): Fault {
  if (issue.code === "custom") return { message: issue.message, hints: ownHints(issue) };
  const choices = choicesOf(issue);
  if (field.value === undefined) return missing(field, choices);
  if (choices !== undefined) return wrongChoice(choices, field);
  const name = nameOf(field);
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue, field);
    case "invalid_format":
      return wrongFormat(field);
    case "too_small":
      return wrongSize(issue.origin, `ไม่น้อยกว่า ${issue.minimum}`, field);
    case "too_big":
      return wrongSize(issue.origin, `ไม่เกิน ${issue.maximum}`, field);
    case "invalid_union":
      return { message: `${name} ไม่ตรงกับแบบที่ใช้ได้`, hints: explained(field) };
    default:
      return { message: `${name} ใช้ค่า ${quoted(field.value)} ไม่ได้`, hints: explained(field) };
  }
}

/** The values that the field may have, where there is a list of them. */
function choicesOf(issue: z.core.$ZodIssue): readonly string[] | undefined {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code === "invalid_union" && "options" in issue) return issue.options?.map(String);
  return undefined;
}

function missing({ naming: { title, description }, key }: Field, choices?: readonly string[]): Fault {
  const name = title === undefined ? "" : ` (${title})`;
  const what = description ?? choices?.join(", ");
  return {
    message: `ขาด “${key}”${name}`,
    hints: [what === undefined ? `เพิ่ม "${key}"` : `เพิ่ม "${key}": ${what}`],
  };
}

function wrongType({ expected }: z.core.$ZodIssueInvalidType, field: Field): Fault {
  if (field.value === Infinity || field.value === -Infinity) {
    return { message: `${nameOf(field)} เป็นตัวเลขที่ใหญ่เกินไป`, hints: explained(field) };
  }
  const kind = kindOf(field.value);
  const what = typeof field.value === "object" ? kind : `${kind} ${quoted(field.value)}`;
  const message = `${nameOf(field)} ต้องเป็น${kindWord(expected)} แต่เขียนเป็น${what}`;
  return { message, hints: typeHints(expected, field) };
}

function typeHints(expected: string, field: Field): readonly string[] {
  const { value } = field;
  if (value === null) return ["ลบคีย์นี้ออกถ้าไม่มีข้อมูล หรือใส่ค่าที่ถูกต้อง"];
  if (expected === "string" && typeof value === "number") return [`ใส่เครื่องหมายคำพูด: "${value}"`];
  const number = typeof value === "string" ? numberIn(value) : undefined;
  if ((expected === "number" || expected === "int") && number !== undefined)
    return [`เขียนเป็นตัวเลขโดยไม่มีเครื่องหมายคำพูด: ${number}`];
  if (expected === "object") return ['เขียนในรูป { "คีย์": ค่า }', ...explained(field)];
  if (expected === "array") return ["ใส่ในวงเล็บ [ ] แม้มีรายการเดียว"];
  return explained(field);
}

/** The field's own explanation names the choices and says what they mean; the bare list is second best. */
function wrongChoice(choices: readonly string[], field: Field): Fault {
  const meant = typeof field.value === "string" ? nearest(field.value, choices) : undefined;
  const list = `เลือกได้: ${field.naming.description ?? choices.join(", ")}`;
  return {
    message: `${nameOf(field)} ใช้ค่า ${quoted(field.value)} ไม่ได้`,
    hints: meant === undefined ? [list] : [`หมายถึง “${meant}” หรือไม่`, list],
  };
}

function wrongFormat(field: Field): Fault {
  if (typeof field.value === "string" && field.value.trim() === "") {
    return { message: `${nameOf(field)} ยังว่างอยู่`, hints: explained(field) };
  }
  return { message: `${nameOf(field)} ใช้ค่า ${quoted(field.value)} ไม่ได้`, hints: explained(field) };
}

function wrongSize(origin: string, limit: string, field: Field): Fault {
  if (Array.isArray(field.value)) {
    return {
      message: `${nameOf(field)} ต้องมี${limit} รายการ แต่มี ${field.value.length} รายการ`,
      hints: explained(field),
    };
  }
  const what = origin === "string" ? "ยาว" : "";
  return {
    message: `${nameOf(field)} ต้อง${what}${limit} แต่เขียนว่า ${quoted(field.value)}`,
    hints: explained(field),
  };
}

const nameOf = ({ naming: { title }, key }: Field): string => title ?? `“${key}”`;

const explained = ({ naming: { description } }: Field): readonly string[] =>
  description === undefined ? [] : [description];

/** A number written as text, in either digit system. */
function numberIn(text: string): string | undefined {
  const digits = toArabicDigits(text.trim());
  return /^-?\d+(\.\d+)?$/.test(digits) ? digits : undefined;
}

function ownHints({ params }: z.core.$ZodIssueCustom): readonly string[] {
  const hints: unknown = params?.["hints"];
  return Array.isArray(hints) ? hints.filter((hint) => typeof hint === "string") : [];
}
