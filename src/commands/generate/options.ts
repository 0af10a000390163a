import type { Argv } from "yargs";
import { formats } from "../../render/index.ts";
import type { DocumentKind } from "../../template/kinds.ts";
import { formatsHelp } from "../formats.ts";

/** What the documents are to be, for every command that makes them. The kinds are loaded only now, when such a command is meant. */
export async function documentOptions<Known>(yargs: Argv<Known>) {
  const { documentKinds } = await import("../../template/kinds.ts");
  return yargs
    .option("kind", {
      choices: [...(Object.keys(documentKinds) as DocumentKind[]), "all"] as const,
      default: "measures" as DocumentKind | "all",
      describe: "ชนิดเอกสาร all สร้างทุกชนิดที่ข้อมูลพอ",
    })
    .option("format", {
      type: "string",
      default: formats.join(","),
      describe: formatsHelp,
    })
    .option("out", { type: "string", default: "output", describe: "โฟลเดอร์ปลายทาง" })
    .option("reports", {
      type: "string",
      describe: "โฟลเดอร์รายงานของส่วนราชการ (ถ้าไม่ระบุ ใช้โฟลเดอร์ reports ข้างแฟ้มข้อมูล)",
    })
    .option("round", { type: "string", describe: "รอบรายงาน (ถ้าไม่ระบุ ใช้รอบล่าสุดที่มีผู้รายงาน)" })
    .option("division", { type: "string", describe: "รหัสส่วนราชการที่รายงาน หรือ all ทุกแห่ง แห่งละฉบับ" })
    .option("template", { type: "string", describe: "แม่แบบของหน่วยงานแทนแม่แบบที่ให้มา (.hbs)" })
    .option("ita", { type: "string", describe: "โฟลเดอร์กรอบการประเมิน ITA ที่หน่วยงานเพิ่มเอง (<ปี>.json)" })
    .option("signature-field", { type: "boolean", default: false, describe: "ใส่ช่องลงลายมือชื่อดิจิทัลใน PDF" })
    .option("force", { type: "boolean", default: false, describe: "สร้างแม้ตัวตรวจพบข้อผิดพลาด" })
    .option("draft", {
      type: "boolean",
      default: false,
      describe: "สร้างฉบับร่าง มีคำว่า “ร่าง” ทุกหน้า แม้ตัวตรวจพบข้อผิดพลาด",
    });
}
