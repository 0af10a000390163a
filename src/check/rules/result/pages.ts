import type { Rule } from "../../rule.ts";

/** What can be seen only in the finished PDF: `generate` tells of it, the checker has no pages to look at. */
const ofPages = (rule: Pick<Rule, "id" | "title" | "explanation">): Rule => ({
  ...rule,
  area: "result",
  severity: "warning",
  explanation: `${rule.explanation} ทักเมื่อสร้าง PDF ด้วย saraban generate เพราะต้องจัดหน้าก่อนจึงรู้ ส่วน Word จัดหน้าเองเมื่อเปิด`,
  check: () => [],
});

/** A signature on a page without any text that it is set under. */
export const signatureAlone: Rule = ofPages({
  id: "signature-alone",
  title: "ช่องลงนามอยู่ลำพังในหน้า",
  explanation:
    "หน้าที่มีแต่ช่องลงนามนำไปต่อท้ายเอกสารใดก็ได้ จึงไม่ควรมีใครลงนาม โปรแกรมจัดให้มีข้อความอย่างน้อยสองบรรทัดหรือแถวสุดท้ายของตารางอยู่ด้วย " +
    "นอกจากเมื่อข้อความนั้นหรือช่องลงนามสูงเกือบเต็มหน้า",
});

/** A signer whom the paper gives no place to sign on. */
export const noSigningSpace: Rule = ofPages({
  id: "no-signing-space",
  title: "ผู้ลงนามไม่มีที่ให้ลงชื่อ",
  explanation:
    "มีชื่อหรือตำแหน่งของผู้ลงนาม แต่ไม่มีเส้นประ ภาพลายมือชื่อ หรือที่ว่างเหนือชื่อ มักเกิดจากแม่แบบของหน่วยงานที่ลืม signature-line",
});

/** A last page with a single line of text. */
export const shortLastPage: Rule = ofPages({
  id: "short-last-page",
  title: "หน้าสุดท้ายมีข้อความบรรทัดเดียว",
  explanation: "ข้อความบรรทัดเดียวที่ล้นไปหน้าใหม่ดูเหมือนพิมพ์ไม่ครบและสิ้นเปลืองกระดาษ ตัดข้อความให้สั้นลงเล็กน้อยจะจบในหน้าก่อน",
});

/** Many more pages than papers of the kind have, or fewer. */
export const pageCount: Rule = ofPages({
  id: "page-count",
  title: "เอกสารยาวผิดปกติสำหรับเอกสารชนิดนี้",
  explanation:
    "บันทึกเสนอและหนังสือนำส่งยาวไม่เกิน ๒ หน้า คำสั่งแต่งตั้งไม่เกิน ๕ หน้า เอกสารประกอบวาระไม่เกิน ๑๕ หน้า บันทึกรายงานผลไม่เกิน ๒๐ หน้า " +
    "มาตรการและรายงานผลไม่เกิน ๖๐ หน้า (แฟ้มตัวอย่างมี ๑๐ ถึง ๑๘ หน้า) เกินนี้มักเกิดจากวางข้อความทั้งเอกสารลงในช่องเดียว หรือใช้แฟ้มข้อมูลผิด",
});

/** The rules that ask about pages. */
export const pageRules: readonly Rule[] = [signatureAlone, noSigningSpace, shortLastPage, pageCount];
