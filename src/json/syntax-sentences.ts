import type { Fault } from "./fault.ts";

/** What the parser stumbled over: its name for the fault, the token, and the text just before it. */
export interface Stumble {
  /** Name of a jsonc-parser ParseErrorCode. */
  readonly code: string;
  readonly token: string;
  readonly before: string;
}

const sentences: Readonly<Record<string, Fault>> = {
  ColonExpected: { message: "ขาดเครื่องหมาย : หลังชื่อคีย์", hints: ['เขียนเป็น "คีย์": ค่า'] },
  CommaExpected: { message: "ขาดเครื่องหมาย , ตรงนี้", hints: ["เติม , หลังค่าก่อนหน้า"] },
  CloseBraceExpected: { message: "ขาดวงเล็บปิด }", hints: ["เติม } ให้ครบทุกวงเล็บที่เปิดไว้"] },
  CloseBracketExpected: { message: "ขาดวงเล็บปิด ]", hints: ["เติม ] ให้ครบทุกวงเล็บที่เปิดไว้"] },
  EndOfFileExpected: { message: "มีข้อความเกินหลังจบข้อมูล", hints: ["ลบข้อความหลังวงเล็บปิดตัวสุดท้าย"] },
  InvalidCommentToken: {
    message: "JSON ไม่มีหมายเหตุแบบ // หรือ /* */",
    hints: ['ใช้คีย์ "$comment" เก็บหมายเหตุแทน'],
  },
  UnexpectedEndOfString: {
    message: "ข้อความไม่มีเครื่องหมายคำพูดปิดในบรรทัดเดียวกัน",
    hints: ['เติม " ท้ายข้อความ', "ถ้าต้องการขึ้นบรรทัดใหม่ในข้อความ ให้เขียน \\n"],
  },
  UnexpectedEndOfNumber: { message: "ตัวเลขเขียนไม่ครบ", hints: ["เขียนตัวเลขเช่น 95 หรือ 95.51"] },
  InvalidUnicode: { message: "รหัส \\u ต้องตามด้วยเลขฐานสิบหก 4 หลัก", hints: ["พิมพ์อักขระนั้นลงไปตรง ๆ แทนรหัส"] },
  InvalidEscapeCharacter: {
    message: "มีเครื่องหมาย \\ ที่ใช้ไม่ถูกต้อง",
    hints: ["เขียน \\\\ เมื่อต้องการเครื่องหมาย \\ หนึ่งตัว"],
  },
  InvalidCharacter: {
    message: "มีแท็บหรืออักขระควบคุมอยู่ในข้อความ",
    hints: ["เขียน \\t แทนแท็บ และ \\n แทนการขึ้นบรรทัดใหม่"],
  },
};

const wrongQuote = /^[“”„‘’']/;

/** What to tell the officer about a fault of syntax. Every code that a text can come to first has a sentence. */
export function syntaxSentence(stumble: Stumble): Fault {
  const { code, token, before } = stumble;
  if (code === "InvalidSymbol" && wrongQuote.test(token)) {
    const quote = token.charAt(0);
    return {
      message: `เครื่องหมายคำพูด ${quote} ใช้ใน JSON ไม่ได้`,
      hints: [`ใช้เครื่องหมายคำพูดแบบตรง " แทน ${quote}`],
    };
  }
  if (code === "InvalidSymbol")
    return { message: `อ่าน “${shortened(token)}” ไม่ได้`, hints: [symbolHint(token)] };
  if (code === "CommaExpected" && /(?:^|[^\d.])-?0$/.test(before) && /^\d/.test(token)) {
    return { message: "ตัวเลขต้องไม่ขึ้นต้นด้วย 0", hints: ["ลบ 0 ข้างหน้าออก หรือใส่เครื่องหมายคำพูดถ้าเป็นรหัส"] };
  }
  return sentences[code] ?? missing(stumble);
}

/** PropertyNameExpected and ValueExpected: something is not there, most often because a comma is too many. */
function missing({ code, token, before }: Stumble): Fault {
  if (before.endsWith(",") && /^[\]}]$/.test(token)) {
    return { message: `มีเครื่องหมาย , เกินก่อน ${token}`, hints: ["ลบ , ตัวสุดท้ายออก"] };
  }
  if (/\d,$/.test(before) && /^\d/.test(token)) {
    return { message: "ตัวเลขมีเครื่องหมาย ,", hints: ["ทศนิยมใช้จุด เช่น 95.51 และไม่คั่นหลักพันด้วย ,"] };
  }
  return code === "PropertyNameExpected"
    ? { message: "ตรงนี้ต้องเป็นชื่อคีย์", hints: ['เขียนชื่อคีย์ในเครื่องหมายคำพูด เช่น "name"'] }
    : { message: "ตรงนี้ต้องมีค่า", hints: ['เติมค่า เช่น "ข้อความ" 95.51 true [ ] หรือลบคีย์นี้ออก'] };
}

function symbolHint(token: string): string {
  if (/^(true|false|null)$/i.test(token)) return `เขียนด้วยตัวพิมพ์เล็ก: ${token.toLowerCase()}`;
  if (/^[+-]?[\d๐-๙.]+$/.test(token)) return "เขียนตัวเลขด้วยเลขอารบิก ไม่มี + นำหน้า เช่น 2566 หรือ 0.5";
  if (/^-?(nan|inf|infinity|none|undefined)$/i.test(token)) return "ใส่ค่าจริง หรือลบคีย์นี้ออกถ้าไม่มีค่า";
  return 'ถ้าเป็นข้อความ ให้ใส่ในเครื่องหมายคำพูด " "';
}

const shortened = (token: string): string => (token.length > 30 ? `${token.slice(0, 30)}…` : token);
