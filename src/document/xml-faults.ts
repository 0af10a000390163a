/** A way in which the markup is not well-formed XML, in words for the author of the template. */
export interface XmlFault {
  /** `unclosed` and `stray-close` are about tags that do not pair; `syntax` is all else. */
  readonly kind: "unclosed" | "stray-close" | "syntax";
  /** Where to point: offset in the markup. */
  readonly offset: number;
  /** Where the reader stood when it noticed. */
  readonly seenAt: number;
  readonly message: string;
  readonly hints: readonly string[];
}

/** A tag as far as a message needs it. */
interface Tag {
  readonly name: string;
  readonly offset: number;
}

type Wording = readonly [reason: RegExp, message: string, hint: string];

/** What saxes 6 and our reader say, and what it means to somebody who writes templates. Sought from top to bottom. */
const wordings: readonly Wording[] = [
  [/^too deep/, "แท็กซ้อนกันลึกเกิน 100 ชั้น", "ตรวจสอบแท็กที่เปิดแล้วไม่ได้ปิดก่อนหน้านี้"],
  [/^doctype|doctype/, "แม่แบบมี <!DOCTYPE> ซึ่งไม่ใช้ในภาษานี้", "ลบบรรทัด <!DOCTYPE …> ออก"],
  [/processing instruction|XML declaration|<\?/, "แม่แบบมีคำสั่ง <?…?> ซึ่งไม่ใช้ในภาษานี้", "ลบ <?…?> ออก"],
  [/entity/, "เครื่องหมาย & ใช้ไม่ถูกต้อง", "เขียน & เป็น &amp; และพิมพ์อักขระพิเศษลงไปตรง ๆ แทนชื่ออย่าง &nbsp;"],
  [/^duplicate attribute/, "แอตทริบิวต์ซ้ำในแท็กเดียวกัน", "เหลือไว้เพียงตัวเดียว"],
  [/attribute/, "แอตทริบิวต์เขียนไม่ถูกต้อง", 'เขียนเป็น ชื่อ="ค่า" โดยมีเครื่องหมายคำพูดคร่อมค่า และเว้นวรรคระหว่างแอตทริบิวต์'],
  [/tag|forward-slash|incorrect syntax/, "แท็กเขียนไม่ถูกต้อง", "ถ้าต้องการพิมพ์เครื่องหมาย < ให้เขียน &lt;"],
  [/outside of root|one root/, "มีเนื้อหาอยู่นอกแท็ก <document>", "ให้ทุกอย่างอยู่ระหว่าง <document …> กับ </document>"],
  [/root element/, "ไม่มีเนื้อหาเลย", 'เริ่มด้วย <document title="…"> และปิดด้วย </document>'],
  [/unexpected end/, "อ่านไม่จบตั้งแต่จุดนี้", "เขียน & เป็น &amp; ปิดแท็กด้วย > และปิดหมายเหตุด้วย -->"],
  [/comment/, "หมายเหตุเขียนไม่ถูกต้อง", "เขียนเป็น <!-- ข้อความ --> โดยข้อความไม่มี --"],
  [/]]>/, "มี ]]> อยู่ในข้อความ", "เขียน > เป็น &gt;"],
  [/disallowed character/, "มีอักขระที่ XML ไม่อนุญาต", "ลบอักขระควบคุมออก หรือเขียน < เป็น &lt;"],
];

const otherwise: Wording = [/$/, "เขียนไม่ตรงตามกติกา XML", "ตรวจสอบแท็กและเครื่องหมายบริเวณนี้"];

/** Turns a reason given by saxes into a fault; `tag` is the one that the reason speaks of, if it speaks of one. */
export function faultOf(reason: string, seenAt: number, tag: Tag | undefined): XmlFault {
  const stray = /^unmatched closing tag: (.+)\.$/.exec(reason)?.[1];
  if (stray !== undefined) return strayClose(stray, seenAt);
  if (tag !== undefined && /^(unclosed tag:|unexpected close tag)/.test(reason)) return unclosed(tag, seenAt);
  const [, message, hint] = wordings.find(([pattern]) => pattern.test(reason)) ?? otherwise;
  return { kind: "syntax", offset: seenAt, seenAt, message, hints: [hint] };
}

function unclosed({ name, offset }: Tag, seenAt: number): XmlFault {
  const hints = [`เติม </${name}> ให้ครบ`];
  return { kind: "unclosed", offset, seenAt, message: `แท็ก <${name}> ไม่มีแท็กปิด`, hints };
}

function strayClose(name: string, seenAt: number): XmlFault {
  const offset = seenAt - `</${name}`.length;
  const hints = [`ลบ </${name}> ออก หรือเติม <${name}> ไว้ข้างหน้า`];
  return { kind: "stray-close", offset, seenAt, message: `แท็กปิด </${name}> ไม่มีแท็กเปิด`, hints };
}
