/** Every diagnostic code with its Thai title. The prefix is the stage that raises it; codes are never reused. */
export const diagnosticCodes = {
  "model/file": "อ่านแฟ้มไม่ได้",
  "model/encoding": "รหัสอักขระของแฟ้มไม่ใช่ UTF-8",
  "model/json": "แฟ้มไม่ใช่ JSON ที่ถูกต้อง",
  "model/duplicate-key": "มีคีย์ซ้ำ",
  "model/unknown-key": "ไม่รู้จักคีย์นี้",
  "model/field": "ค่าของช่องข้อมูลไม่ถูกต้อง",
  "model/reference": "อ้างถึงสิ่งที่ไม่มีอยู่",
  "model/duplicate-id": "รหัสอ้างอิงซ้ำ",
  "model/framework": "ไม่มีกรอบการประเมินของปีนั้น",
  "model/asset": "ใช้แฟ้มภาพไม่ได้",
  "template/file": "อ่านแม่แบบไม่ได้",
  "template/syntax": "แม่แบบเขียนผิดรูปแบบ",
  "template/unknown-field": "แม่แบบเรียกข้อมูลที่ไม่มี",
  "template/unknown-helper": "แม่แบบใช้คำสั่งที่ไม่มี",
  "template/unknown-partial": "แม่แบบเรียกแม่แบบย่อยที่ไม่มี",
  "template/data-missing": "ข้อมูลไม่พอสำหรับเอกสารชนิดนี้",
  "template/forbidden": "แม่แบบใช้สิ่งที่ไม่อนุญาต",
  "document/xml": "ผลของแม่แบบไม่ใช่ XML ที่ถูกต้อง",
  "document/unknown-element": "ไม่รู้จักแท็กนี้",
  "document/attribute": "แอตทริบิวต์ไม่ถูกต้อง",
  "document/content": "เนื้อหาอยู่ผิดที่",
  "render/missing-glyph": "ฟอนต์ไม่มีอักขระนี้",
  "render/not-expressible": "รูปแบบแฟ้มนี้แสดงสิ่งนี้ไม่ได้ทั้งหมด",
  "render/emblem-missing": "ยังไม่มีแฟ้มภาพตรา",
  "render/upstream": "รุ่นของไลบรารีไม่ตรงกับที่ตรวจสอบไว้",
  "render/large": "เอกสารใหญ่ผิดปกติ",
  "read/text-lost": "ข้อความในแฟ้มผลลัพธ์ไม่ตรงกับต้นฉบับ",
  "read/file": "อ่านแฟ้มเอกสารกลับไม่ได้",
  "read/no-data": "ไม่มีข้อมูลต้นทางในแฟ้ม",
  "read/edited": "ข้อความในแฟ้มถูกแก้ไขหลังสร้าง",
  "check/refused": "ตัวตรวจพบข้อผิดพลาด จึงไม่สร้างเอกสาร",
  "archive/bag": "แฟ้มในคลังไม่เป็นไปตามรูปแบบ BagIt",
  "archive/altered": "แฟ้มในคลังไม่ตรงกับที่เก็บไว้",
  "archive/rebuilt": "เอกสารที่สร้างใหม่ไม่ตรงกับฉบับที่เก็บ",
  "archive/unknown": "ไม่พบในคลัง",
  "output/write": "เขียนแฟ้มผลลัพธ์ไม่ได้",
  "cli/usage": "คำสั่งไม่ถูกต้อง",
} as const;

/** The name of a diagnostic, as printed and as given in `--json`. */
export type DiagnosticCode = keyof typeof diagnosticCodes | CheckCode;

/** The code of what a rule of the checker found: `check/` and the rule's id. The rules have titles of their own. */
export type CheckCode = `check/${string}`;
