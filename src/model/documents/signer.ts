import { z } from "zod";
import { namedSigner } from "../signatory.ts";

/** Who signs an official paper: blank space, name in brackets, posts. The paper's own date stands elsewhere. */
export const signer = z
  .strictObject(namedSigner)
  .meta({ title: "ผู้ลงนาม", description: "ถ้าไม่ระบุ ใช้หัวหน้าหน่วยงาน หรือผู้ปฏิบัติหน้าที่แทนจากผู้ลงนามในมาตรการ" });
