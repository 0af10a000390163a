import { nearest } from "../diagnostics/nearest.ts";
import { parseIsoDate } from "../thai/date.ts";
import type { AttributeRule } from "./content-model.ts";
import type { XmlElement } from "./xml.ts";

/** What is wrong with an attribute, told after the name of its element. */
export interface AttributeFault {
  readonly message: string;
  readonly hints: readonly string[];
}

/** Holds one attribute to the rules of its element; `undefined` when it is in order. */
export function attributeFault(
  name: string,
  value: string,
  rules: Readonly<Record<string, AttributeRule>>,
): AttributeFault | undefined {
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (rule === undefined) return unknownAttribute(name, Object.keys(rules));
  if (value === "" || isWritten(value, rule)) return undefined;
  return { message: `มี ${name}="${value}" ซึ่งใช้ไม่ได้`, hints: [expectation(name, rule)] };
}

function unknownAttribute(name: string, known: readonly string[]): AttributeFault {
  const meant = nearest(name, known);
  const all = known.length === 0 ? "แท็กนี้ไม่มีแอตทริบิวต์" : `แท็กนี้ใช้ได้: ${known.join(" ")}`;
  return { message: `ไม่มีแอตทริบิวต์ ${name}`, hints: [meant ? `หมายถึง ${meant} หรือไม่` : all] };
}

function isWritten(value: string, rule: AttributeRule): boolean {
  switch (rule.kind) {
    case "text":
      return true;
    case "flag":
      return value === "true" || value === "false";
    case "count":
      return /^[1-9]\d{0,3}$/.test(value);
    case "share":
      return /^\d{1,3}(\.\d+)?$/.test(value) && Number(value) > 0 && Number(value) <= 100;
    case "date":
      return parseIsoDate(value) !== null;
    case "marker":
      return value.match(/[๑1]/g)?.length === 1;
    case "choice":
      return rule.choices.includes(value);
  }
}

function expectation(name: string, rule: AttributeRule): string {
  switch (rule.kind) {
    case "text":
      return `ใส่ข้อความใน ${name}`;
    case "flag":
      return `${name} เป็น true หรือ false`;
    case "count":
      return `${name} เป็นจำนวนเต็มตั้งแต่ 1 ถึง 9999`;
    case "share":
      return `${name} เป็นร้อยละของความกว้างตาราง มากกว่า 0 ไม่เกิน 100`;
    case "date":
      return `${name} เป็นวันที่ ค.ศ. แบบ 2023-01-06`;
    case "marker":
      return `${name} มีเลข ๑ หรือ 1 หนึ่งตัว เช่น ๑. หรือ (๑)`;
    case "choice":
      return `${name} เลือกได้: ${rule.choices.join(" ")}`;
  }
}

/** The value of an attribute; `undefined` when it is not given or empty. */
export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  return attributes.get(name) || undefined;
}

/** The value of a flag; `undefined` when it is not given. */
export function flagAttribute(element: XmlElement, name: string): boolean | undefined {
  const value = attribute(element, name);
  return value === undefined ? undefined : value === "true";
}

/** The value of a count; `undefined` when it is not given. */
export function countAttribute(element: XmlElement, name: string): number | undefined {
  const value = attribute(element, name);
  return value === undefined ? undefined : Number(value);
}
