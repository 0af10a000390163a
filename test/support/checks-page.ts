import { ruleAreas, type Rule, type RuleArea } from "../../src/check/rule.ts";
import { rules } from "../../src/check/rules/index.ts";
import { severityWords } from "../../src/diagnostics/report.ts";

const introduction = `<!-- สร้างจาก src/check/rules ด้วย npm run test:update ห้ามแก้ด้วยมือ -->

# สิ่งที่ตัวตรวจทัก

\`saraban check dossier.json\` อ่านเนื้อหาของแฟ้มข้อมูลอย่างเพื่อนร่วมงานที่รู้เรื่อง ITA และงานสารบรรณ \`saraban generate\` ตรวจให้ก่อนสร้างเอกสารทุกครั้ง

- **ข้อผิดพลาด** ไม่มีใครควรลงนาม \`generate\` ไม่สร้างเอกสาร (รหัสสิ้นสุด 6) นอกจากสั่ง \`--force\` หรือ \`--draft\` ซึ่งพิมพ์คำว่า “ร่าง” ทุกหน้า
- **คำเตือน** ควรแก้หรือยืนยัน ไม่หยุดการสร้างเอกสาร
- **ข้อสังเกต** แสดงเฉพาะใน \`saraban check\`

ข้อความที่ถูกต้องแล้วแต่ถูกทัก ให้ยกเว้นเฉพาะแห่งในแฟ้มข้อมูลพร้อมเหตุผล ข้อยกเว้นไม่พิมพ์และไม่แนบไปกับเอกสาร:

\`\`\`json
"suppress": [
  { "rule": "stale-year", "at": "act-annual-report", "text": "๒๕๖๓", "reason": "เป็นชื่อรายงานของปีนั้น" }
]
\`\`\`

\`at\` คือรหัสอ้างอิงหรือตำแหน่งในแฟ้ม \`text\` คือคำที่ถูกทัก ไม่ระบุก็ได้ทั้งสองอย่าง ข้อยกเว้นที่ไม่ตรงกับสิ่งใดแล้วจะถูกทักเอง

คำที่หน่วยงานสะกดผิดบ่อย ใส่เพิ่มได้ในแฟ้ม \`spelling.tsv\` ข้างแฟ้มข้อมูล รูปแบบเดียวกับ [data/thai/spelling.tsv](../data/thai/spelling.tsv)

\`--fix\` แก้เฉพาะสิ่งที่แก้ได้ทางเดียว โดยแสดงส่วนที่จะเปลี่ยนก่อนเขียน บนจอภาพโปรแกรมถามก่อน ในสคริปต์ต้องสั่ง \`--yes\` จึงจะเขียน ข้อความในแฟ้มผลลัพธ์ที่หายหรือผิดไป และอักขระที่ฟอนต์ไม่มี ตรวจเมื่อสร้างเอกสาร (ดู [รหัสข้อความแจ้ง](diagnostics.md))

\`--report check.pdf\` เขียนผลเป็นรายการสำหรับพิมพ์ \`--report check.docx\` เขียนร่างมาตรการเป็นแฟ้ม Word มีความคิดเห็นตรงคำที่ถูกทักทุกแห่ง สิ่งที่ไม่ได้พิมพ์ในเอกสารทักไว้ที่ข้อความใกล้ที่สุดพร้อมบอกตำแหน่งในแฟ้มข้อมูล
`;

/** `docs/checks.md`: every rule by area, with what it asks. */
export function checksPage(): string {
  return [
    introduction,
    ...(Object.keys(ruleAreas) as RuleArea[]).flatMap((area) => [
      `\n## ${ruleAreas[area]}\n`,
      ...rules.filter((rule) => rule.area === area).map(ruleText),
    ]),
  ].join("\n");
}

const ruleText = ({ id, severity, title, explanation }: Rule): string =>
  `### \`${id}\` ${title}\n\n${severityWords[severity]} ${explanation}\n`;
