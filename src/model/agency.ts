import { z } from "zod";
import { assetPath, id, text } from "./fields.ts";

/** Kinds of agency, with the Thai word for each. */
export const agencyKinds = {
  "tambon-administrative-organization": "องค์การบริหารส่วนตำบล",
  "tambon-municipality": "เทศบาลตำบล",
  "town-municipality": "เทศบาลเมือง",
  "city-municipality": "เทศบาลนคร",
  "provincial-administrative-organization": "องค์การบริหารส่วนจังหวัด",
  "special-local-government": "องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ",
  "central-agency": "ส่วนราชการส่วนกลาง",
  "provincial-agency": "ส่วนราชการส่วนภูมิภาค",
  "public-organization": "องค์การมหาชน",
  "state-enterprise": "รัฐวิสาหกิจ",
  "educational-institution": "สถานศึกษา",
  other: "หน่วยงานอื่น",
} as const;

/** The key of an agency's kind, as written in the dossier. */
export type AgencyKind = keyof typeof agencyKinds;

/** A person with a post: head of the agency, of a division or of a section. */
export const official = z.strictObject({
  name: text({ title: "ชื่อ-นามสกุล", description: "ชื่อพร้อมคำนำหน้านาม เช่น นายสมชาย ใจดี" }),
  position: text({ title: "ตำแหน่ง", description: "ชื่อตำแหน่งเต็ม" }),
});

const section = z
  .strictObject({
    id: id("sec", "รหัสงาน"),
    name: text({ title: "ชื่องาน", description: "ชื่องานภายในส่วนราชการ เช่น งานนิติการ" }),
    head: official.exactOptional().meta({ title: "หัวหน้างาน", description: "ผู้รับผิดชอบงานนี้ ถ้ามี" }),
  })
  .meta({ title: "งาน", description: "หน่วยย่อยของส่วนราชการ" });

const division = z
  .strictObject({
    id: id("div", "รหัสส่วนราชการ"),
    name: text({ title: "ชื่อส่วนราชการ", description: "ชื่อสำนักหรือกอง เช่น สำนักปลัด กองคลัง" }),
    head: official
      .exactOptional()
      .meta({ title: "หัวหน้าส่วนราชการ", description: "หัวหน้าสำนักหรือผู้อำนวยการกอง ถ้ามี" }),
    sections: z.array(section).default([]).meta({ title: "งาน", description: "งานภายในส่วนราชการนี้" }),
  })
  .meta({ title: "ส่วนราชการ", description: "สำนักหรือกองของหน่วยงาน" });

const emblemType = <Type extends string>(type: Type) =>
  z.literal(type).meta({ title: "ชนิดของตรา", description: "garuda, seal หรือ none" });

const emblem = z
  .discriminatedUnion("type", [
    z.strictObject({
      type: emblemType("garuda"),
      file: assetPath({
        title: "แฟ้มภาพตราครุฑ",
        description: "ชื่อแฟ้มภาพในโฟลเดอร์เดียวกับแฟ้มนี้ ถ้าไม่ระบุจะเว้นกรอบขนาดที่ถูกต้องไว้ให้",
      }).exactOptional(),
    }),
    z.strictObject({
      type: emblemType("seal"),
      file: assetPath({ title: "แฟ้มภาพตราหน่วยงาน", description: "ชื่อแฟ้มภาพในโฟลเดอร์เดียวกับแฟ้มนี้" }),
      alternative: text({ title: "คำบรรยายตรา", description: "ข้อความแทนภาพสำหรับผู้พิการทางสายตา" }),
    }),
    z.strictObject({ type: emblemType("none") }),
  ])
  .default({ type: "none" })
  .meta({
    title: "ตรา",
    description: "ตราที่หัวเอกสาร: garuda (ตราครุฑ), seal (ตราของหน่วยงาน) หรือ none (ไม่ใส่ตรา)",
  });

/** The agency the documents are made for. */
export const agency = z
  .strictObject({
    name: text({ title: "ชื่อหน่วยงาน", description: "ชื่อเต็ม เช่น องค์การบริหารส่วนตำบลหินดาด" }),
    shortName: text({ title: "ชื่อย่อ", description: "ชื่อย่อที่ใช้ในชื่อแฟ้ม เช่น อบต.หินดาด" }),
    kind: z
      .enum(Object.keys(agencyKinds) as [AgencyKind, ...AgencyKind[]])
      .meta({ title: "ประเภทหน่วยงาน", description: kindsExplained() }),
    district: text({ title: "อำเภอ", description: "ชื่ออำเภอหรือเขต ไม่ต้องมีคำว่า “อำเภอ”" }).exactOptional(),
    province: text({ title: "จังหวัด", description: "ชื่อจังหวัด ไม่ต้องมีคำว่า “จังหวัด”" }).exactOptional(),
    emblem,
    divisions: z
      .array(division)
      .default([])
      .meta({ title: "ส่วนราชการ", description: "ส่วนราชการทั้งหมดของหน่วยงาน ตามลำดับที่ใช้ในเอกสาร" }),
    head: official
      .exactOptional()
      .meta({ title: "หัวหน้าหน่วยงาน", description: "เช่น นายกองค์การบริหารส่วนตำบล นายกเทศมนตรี" }),
    chiefAdministrator: official.exactOptional().meta({
      title: "ปลัด",
      description: "ปลัดองค์กรปกครองส่วนท้องถิ่น หรือหัวหน้าฝ่ายประจำของหน่วยงาน",
    }),
  })
  .meta({ title: "หน่วยงาน", description: "ข้อมูลของหน่วยงานเจ้าของเอกสาร" });

function kindsExplained(): string {
  return Object.entries(agencyKinds)
    .map(([key, thai]) => `${key} = ${thai}`)
    .join(", ");
}
