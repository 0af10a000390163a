import { exitCodeOf } from "../../src/commands/speech.ts";
import { diagnosticCodes } from "../../src/diagnostics/codes.ts";
import { exitCodes } from "../../src/exit-codes.ts";

/** The codes that have a title here; those of the checker are listed in docs/checks.md. */
type DiagnosticCode = keyof typeof diagnosticCodes;

type Stage = DiagnosticCode extends infer Code
  ? Code extends `${infer Prefix}/${string}`
    ? Prefix
    : never
  : never;

const stages: Readonly<Record<Stage, string>> = {
  model: "แฟ้มข้อมูลและภาพ",
  template: "แม่แบบ",
  document: "ผลของแม่แบบ",
  render: "การสร้าง PDF และ DOCX",
  read: "การอ่านแฟ้มกลับ",
  check: "การตรวจเนื้อหา (กฎแต่ละข้อดู [checks.md](checks.md))",
  archive: "คลังเอกสาร",
  batch: "ชุดงาน",
  output: "การเขียนแฟ้ม",
  cli: "คำสั่ง",
};

const meanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  success: "สำเร็จ อาจมีคำเตือน",
  internal: "โปรแกรมขัดข้อง สั่งใหม่พร้อม `--debug` แล้วแจ้งผู้พัฒนา",
  usage: "คำสั่งผิด",
  input: "แฟ้มข้อมูล ภาพ หรือแม่แบบผิด",
  output: "เขียนแฟ้มผลลัพธ์ไม่ได้ แฟ้มเดิมยังอยู่ครบ",
  conservation: "ข้อความในแฟ้มผลลัพธ์ไม่ตรงกับข้อมูล จึงไม่ปล่อยแฟ้มออกมา",
  check: "ตัวตรวจพบข้อผิดพลาดในเนื้อหา ดู [checks.md](checks.md)",
  interrupted: "ถูกสั่งหยุดด้วย Ctrl-C หรือเครื่องกำลังปิด ดู [batch.md](batch.md)",
};

const introduction = `<!-- สร้างจาก src/diagnostics/codes.ts ด้วย npm run test:update ห้ามแก้ด้วยมือ -->

# รหัสข้อความแจ้งและรหัสสิ้นสุด

ทุกข้อความบอกที่ (แฟ้ม บรรทัด คอลัมน์ และตำแหน่งในข้อมูล) ระดับ รหัส สิ่งที่ผิด และวิธีแก้

\`\`\`text
dossier.json:19:16: ข้อผิดพลาด [model/field] คะแนนรวม ต้องไม่เกิน 100 แต่เขียนว่า “120”
\`\`\`

- **ข้อผิดพลาด** (error) ไม่มีแฟ้มนั้นออกมา และกำหนดรหัสสิ้นสุดตามตาราง เมื่อมีหลายข้อ ใช้รหัสของข้อที่ร้ายแรงที่สุด
- **คำเตือน** (warning) และ **ข้อสังเกต** (info) ไม่เปลี่ยนรหัสสิ้นสุด

ด้วย \`--json\` ข้อความเดียวกันพิมพ์เป็น JSON ใน \`diagnostics\` รหัสไม่เปลี่ยนความหมายและไม่ใช้ซ้ำ
`;

/** `docs/diagnostics.md`: every exit code, and every code of a diagnostic with the exit code that it asks for as an error. */
export function diagnosticsPage(): string {
  return [
    introduction,
    "## รหัสสิ้นสุด (exit code)\n",
    "| รหัส | ความหมาย |\n| --: | --- |",
    ...Object.entries(exitCodes).map(
      ([name, code]) => `| ${code} | ${meanings[name as keyof typeof exitCodes]} |`,
    ),
    ...Object.entries(stages).flatMap(([stage, title]) => [
      `\n## ${title}\n`,
      "| รหัส | ความหมาย | รหัสสิ้นสุดเมื่อเป็นข้อผิดพลาด |\n| --- | --- | --: |",
      ...codesOf(stage).map((code) => `| \`${code}\` | ${diagnosticCodes[code]} | ${exitCodeFor(code)} |`),
    ]),
    "",
  ].join("\n");
}

const codesOf = (stage: string): readonly DiagnosticCode[] =>
  (Object.keys(diagnosticCodes) as DiagnosticCode[]).filter((code) => code.startsWith(`${stage}/`));

const exitCodeFor = (code: DiagnosticCode): number =>
  exitCodeOf([{ code, severity: "error", message: "", hints: [] }]);
