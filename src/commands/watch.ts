import type { Argv } from "yargs";
import type { Command } from "./command.ts";
import { formatsOf } from "./formats.ts";
import { documentOptions } from "./generate/options.ts";

/** `saraban watch`: documents that follow the dossier while it is being edited. */
export const watchCommand: Command = (io, done) => (parser) =>
  parser.command(
    "watch <dossier>",
    "เฝ้าดูแฟ้มข้อมูล แล้วตรวจและสร้างเอกสารใหม่ทุกครั้งที่บันทึก",
    (yargs) => options(yargs),
    async ({ format, ...argv }) => {
      const { follow } = await import("./watch/follow.ts");
      done(await follow({ ...argv, format: formatsOf(format) }, io));
    },
  );

async function options(yargs: Argv) {
  const documents = await documentOptions(
    yargs.positional("dossier", { type: "string", demandOption: true, describe: "แฟ้มข้อมูล เช่น dossier.json" }),
  );
  return documents
    .example("$0 watch dossier.json", "สร้างมาตรการใหม่ทุกครั้งที่บันทึก")
    .example("$0 watch dossier.json --kind all --format pdf", "PDF ทุกชนิด เปิดค้างไว้บนจอที่สอง")
    .epilogue(
      "ถ้าตัวตรวจพบข้อผิดพลาด เอกสารจะมีคำว่า “ร่าง” ทุกหน้าจนกว่าจะแก้ (--force: ไม่มี) ถ้าอ่านแฟ้มข้อมูลไม่ได้ เอกสารเดิมคงอยู่\nกด Ctrl-C เพื่อเลิก",
    );
}
