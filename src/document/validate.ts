import { nearest } from "../diagnostics/nearest.ts";
import { attributeFault } from "./attributes.ts";
import { elements, isElementName, type ElementName, type ElementRule } from "./content-model.ts";
import type { Faults } from "./faults.ts";
import { hasWords } from "./whitespace.ts";
import type { XmlElement, XmlText } from "./xml.ts";

/** An element that the content model knows and allows where it stands. */
export interface KnownElement extends XmlElement {
  readonly name: ElementName;
}

/** Holds the root and all that is in it to the content model. */
export function validate(root: XmlElement, faults: Faults): void {
  if (root.name === "document") validateElement(root as KnownElement, faults);
  else faults.add("document/content", root, `<${root.name}> เป็นแท็กนอกสุดไม่ได้`, 'เริ่มด้วย <document title="…">');
}

function validateElement(element: KnownElement, faults: Faults): void {
  const rule = elements[element.name];
  validateAttributes(element, rule, faults);
  for (const child of element.children) {
    if (child.kind === "text") validateText(child, element, faults);
    else validateChild(child, element, faults);
  }
  validateContent(element, rule, faults);
}

function validateAttributes(element: KnownElement, rule: ElementRule, faults: Faults): void {
  for (const [name, value] of element.attributes) {
    const fault = attributeFault(name, value, rule.attributes);
    if (fault)
      faults.add("document/attribute", element, `<${element.name}> ${fault.message}`, ...fault.hints);
  }
  for (const [name, { required }] of Object.entries(rule.attributes)) {
    if (!required || element.attributes.get(name)) continue;
    faults.add("document/attribute", element, `<${element.name}> ขาดแอตทริบิวต์ ${name}`, `เติม ${name}="…"`);
  }
}

function validateText(text: XmlText, parent: KnownElement, faults: Faults): void {
  const value = text.value.trim();
  if (value === "") return;
  const rule = elements[parent.name].text;
  const [message, hint] =
    rule === "none"
      ? [`ข้อความ “${shortened(value)}” อยู่ใน <${parent.name}> โดยตรงไม่ได้`, hintForText(parent)]
      : rule === "number" && !isScore(value)
        ? [`“${shortened(value)}” ไม่ใช่คะแนน`, "เขียนตัวเลข 0 ถึง 100 ด้วยเลขอารบิก หรือเว้นว่างเมื่อไม่มีคะแนน"]
        : [];
  if (message === undefined || hint === undefined) return;
  const offset = text.offset + text.value.search(/\S/);
  faults.add("document/content", { offset }, message, hint);
}

function hintForText({ name }: KnownElement): string {
  return elements[name].children.includes("p") ? "ใส่ข้อความไว้ใน <p>…</p>" : "ย้ายข้อความออกจากตำแหน่งนี้";
}

function isScore(value: string): boolean {
  return /^\d{1,3}(\.\d+)?$/.test(value) && Number(value) <= 100;
}

function validateChild(child: XmlElement, parent: KnownElement, faults: Faults): void {
  const allowed = elements[parent.name].children;
  if (!isElementName(child.name)) {
    const meant = nearest(child.name, allowed) ?? nearest(child.name, Object.keys(elements));
    const hint = meant ? `หมายถึง <${meant}> หรือไม่` : allowedHint(parent.name, allowed);
    faults.add("document/unknown-element", child, `ไม่รู้จักแท็ก <${child.name}>`, hint);
    return;
  }
  if (!allowed.includes(child.name)) {
    const message = `<${child.name}> อยู่ใน <${parent.name}> ไม่ได้`;
    faults.add("document/content", child, message, allowedHint(parent.name, allowed));
  }
  validateElement(child as KnownElement, faults);
}

function allowedHint(parent: ElementName, allowed: readonly ElementName[]): string {
  if (allowed.length === 0) return `<${parent}> ไม่มีแท็กอื่นอยู่ข้างใน`;
  return `ใน <${parent}> ใช้ได้: ${allowed.map((name) => `<${name}>`).join(" ")}`;
}

/** What must be there is there, and inline content and blocks are not mixed. */
function validateContent(
  element: KnownElement,
  { needs, text, mayBeEmpty }: ElementRule,
  faults: Faults,
): void {
  const blocks = element.children.filter((child) => child.kind === "element" && isBlock(child));
  if (needs && !element.children.some((child) => child.kind === "element" && child.name === needs)) {
    faults.add(
      "document/content",
      element,
      `<${element.name}> ยังไม่มี <${needs}>`,
      `เติม <${needs}> อย่างน้อยหนึ่งตัว`,
    );
  } else if (text !== "none" && !mayBeEmpty && !hasWords(element)) {
    faults.add("document/content", element, `<${element.name}> ว่างเปล่า`, hintForEmpty(element));
  }
  if (text !== "inline-or-blocks" || blocks.length === 0) return;
  const loose = element.children.find((child) => !blocks.includes(child) && hasWords(child));
  if (loose === undefined) return;
  const message = `<${element.name}> มีทั้งข้อความและ <${(blocks[0] as XmlElement).name}> ปนกัน`;
  faults.add("document/content", loose, message, "ใส่ข้อความทั้งหมดไว้ใน <p>…</p>");
}

function isBlock({ name }: XmlElement): boolean {
  return name === "p" || name === "ol" || name === "ul";
}

function hintForEmpty({ name }: KnownElement): string {
  const isCell = name === "td" || name === "th";
  return isCell ? "ช่องที่ไม่มีข้อมูลให้พิมพ์ - หรือ ไม่มี" : `ใส่ข้อความ หรือลบ <${name}> ออก`;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
