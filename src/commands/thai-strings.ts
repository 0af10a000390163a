/** Where English has two forms yargs wants two; Thai has one. */
const either = (text: string) => ({ one: text, other: text });

/**
 * All that yargs may say, in the Thai of official software: its own `th` locale misspells several of these, and stays behind
 * where the program is bundled.
 */
const strings = {
  "Commands:": "คำสั่ง:",
  "Options:": "ตัวเลือก:",
  "Positionals:": "อาร์กิวเมนต์:",
  "Examples:": "ตัวอย่าง:",
  boolean: "ใช่/ไม่ใช่",
  string: "ข้อความ",
  number: "ตัวเลข",
  array: "หลายค่า",
  required: "จำเป็น",
  default: "ค่าเริ่มต้น",
  "default:": "ค่าเริ่มต้น:",
  "choices:": "เลือกได้:",
  "aliases:": "ชื่ออื่น:",
  "generated-value": "ค่าที่โปรแกรมกำหนด",
  "Show help": "แสดงวิธีใช้",
  "Show version number": "แสดงรุ่นของโปรแกรม",
  "Invalid values:": "ค่าไม่ถูกต้อง:",
  "Argument: %s, Given: %s, Choices: %s": "ตัวเลือก %s ได้รับค่า %s แต่เลือกได้เฉพาะ %s",
  "Did you mean %s?": "หมายถึง %s หรือไม่",
  "Not enough non-option arguments: got %s, need at least %s": either(
    "ได้รับอาร์กิวเมนต์ %s รายการ แต่ต้องมีอย่างน้อย %s รายการ",
  ),
  "Too many non-option arguments: got %s, maximum of %s": either(
    "ได้รับอาร์กิวเมนต์ %s รายการ แต่มีได้ไม่เกิน %s รายการ",
  ),
  "Missing argument value: %s": either("ไม่ได้ระบุค่าของอาร์กิวเมนต์ %s"),
  "Missing required argument: %s": either("ไม่ได้ระบุอาร์กิวเมนต์ %s"),
  "Unknown argument: %s": either("ไม่รู้จักอาร์กิวเมนต์ %s"),
  "Unknown command: %s": either("ไม่รู้จักคำสั่ง %s"),
  "Argument check failed: %s": "อาร์กิวเมนต์ไม่ถูกต้อง: %s",
  "Implications failed:": "ต้องระบุอาร์กิวเมนต์ที่ใช้ร่วมกัน:",
  "Not enough arguments following: %s": "ไม่ได้ระบุค่าหลัง %s",
  "Arguments %s and %s are mutually exclusive": "ใช้อาร์กิวเมนต์ %s กับ %s พร้อมกันไม่ได้",
  command: "คำสั่ง",
  count: "จำนวนครั้ง",
  deprecated: "เลิกใช้แล้ว",
  "deprecated: %s": "เลิกใช้แล้ว: %s",
};

/** The strings as `updateStrings` takes them: its types know no plural forms, though y18n asks for them. */
export const thaiStrings = strings as unknown as Readonly<Record<string, string>>;
