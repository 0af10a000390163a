import { z } from "zod";
import { fiscalYear, id, printed, text } from "./fields.ts";

/** A score in percent. */
const score = (title: string, description: string) => z.number().min(0).max(100).meta({ title, description });

const subIndicator = text({
  title: "ตัวชี้วัดย่อย",
  description: "เลขตัวชี้วัดย่อย เช่น 9.2 ถ้าไม่ระบุจะใช้ตามกรอบการประเมินของปีนั้น",
}).exactOptional();

const deficiency = z
  .strictObject({
    id: id("def", "รหัสประเด็น"),
    item: text({ title: "ข้อคำถาม", description: "รหัสข้อคำถามของ ITA เช่น I7, E11, O12" }),
    subIndicator,
    recommendation: text({
      title: "ข้อเสนอแนะของผู้ประเมิน",
      description: "ข้อความตามรายงานผลการประเมิน สำหรับข้อ I และ E",
    }).exactOptional(),
    missingElements: text({
      title: "องค์ประกอบที่ขาด",
      description: "สิ่งที่ผู้ประเมินเห็นว่ายังขาด สำหรับข้อ O",
    }).exactOptional(),
    printed: printed({ subIndicator: "ป้ายตัวชี้วัดย่อย", item: "ป้ายข้อคำถาม" }),
  })
  .check(({ value, issues }) => {
    if (value.recommendation !== undefined || value.missingElements !== undefined) return;
    const message = "ประเด็นนี้ยังไม่มีข้อความ";
    const hints = [
      "เพิ่ม recommendation (ข้อเสนอแนะ สำหรับข้อ I, E) หรือ missingElements (องค์ประกอบที่ขาด สำหรับข้อ O)",
    ];
    issues.push({ code: "custom", input: value, message, params: { hints } });
  })
  .meta({
    title: "ประเด็นที่ต้องแก้ไข/ปรับปรุง",
    description: "ข้อบกพร่องหรือจุดอ่อนหนึ่งข้อ ตามรายงานผลการประเมิน",
    anyOf: [{ required: ["recommendation"] }, { required: ["missingElements"] }],
  });

const indicatorBase = {
  number: z.int().min(1).meta({ title: "ตัวชี้วัดที่", description: "เลขตัวชี้วัดของ ITA ตั้งแต่ 1" }),
  remark: text({
    title: "ความเห็นต่อตัวชี้วัด",
    description: "ข้อความในช่องประเด็น ก่อนรายการข้อเสนอแนะ",
  }).exactOptional(),
  deficiencies: z
    .array(deficiency)
    .default([])
    .meta({ title: "ประเด็นที่ต้องแก้ไข/ปรับปรุง", description: "ว่างได้ ถ้าตัวชี้วัดนี้ไม่มีข้อเสนอแนะ" }),
  printed: printed({ ordinal: "ลำดับ", name: "ชื่อตัวชี้วัด", score: "คะแนน" }),
};

const indicatorScore = score("คะแนนตัวชี้วัด", "คะแนน 0–100 ตามประกาศผล");
const total = score("คะแนนรวม", "คะแนนรวม 0–100 ตามประกาศผล");
const rating = text({ title: "ระดับผลการประเมิน", description: "ตามประกาศผล เช่น AA, A, ผ่านดีเยี่ยม, ผ่าน" });
const year = fiscalYear({ title: "ปีที่ประเมิน", description: "ปีงบประมาณ พ.ศ. ของการประเมิน ITA" });
const indicatorsNaming = { title: "ตัวชี้วัด", description: "ผลรายตัวชี้วัด ไม่เกิน 10 ตัว" };

const indicator = z
  .strictObject({ ...indicatorBase, score: indicatorScore })
  .meta({ title: "ตัวชี้วัด", description: "ผลการประเมินของตัวชี้วัดหนึ่ง" });

const expectedIndicator = z
  .strictObject({ ...indicatorBase, score: indicatorScore.exactOptional() })
  .meta({ title: "ตัวชี้วัด", description: "ผลของตัวชี้วัดหนึ่ง ยังไม่มีคะแนนก็ได้" });

/** The published result of one year's assessment. */
export const assessment = z
  .strictObject({
    fiscalYear: year,
    total,
    rating,
    indicators: z.array(indicator).max(10).meta(indicatorsNaming),
  })
  .meta({ title: "ผลการประเมิน", description: "ผลการประเมิน ITA ของปีหนึ่ง" });

/** The assessment that is to come: the same shape, every score optional. */
export const nextAssessment = z
  .strictObject({
    fiscalYear: year,
    total: total.exactOptional(),
    rating: rating.exactOptional(),
    indicators: z.array(expectedIndicator).max(10).default([]).meta(indicatorsNaming),
  })
  .meta({ title: "การประเมินปีถัดไป", description: "ผลของปีถัดจากปีที่ประเมิน เติมทีหลังได้" });
