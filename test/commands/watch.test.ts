import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { readers } from "../../src/read/index.ts";
import { memoryIo, type MemoryIo } from "../support/memory-io.ts";
import {
  dossierText,
  openElsewhere,
  ownTemplate,
  watched,
  watchedDossier,
  type Change,
  type Step,
} from "../support/watched.ts";

const docx = ["--format", "docx"] as const;
const action = "ปิดประกาศขั้นตอนและระยะเวลาการให้บริการ";
const saves = (...changes: readonly Change[]): Step => ({
  happens: (files) => files.set(watchedDossier, dossierText(...changes)),
});
const product = resolve("out/2566-measures-สถานพัฒนาเด็กสมมติ.docx");
const wordsOf = async (io: MemoryIo): Promise<string> => {
  const read = await readers.docx();
  return read(io.files.get(product)!).join("\n");
};

describe("saraban watch", () => {
  test("makes the documents once, and again with the new words after a save", async () => {
    const { io, code, said } = await watched([saves([action, "ปิดประกาศขั้นตอนใหม่"])], ...docx);
    expect(code).toBe(exitCodes.success);
    expect(said[0]).toMatch(/^out\/.*\.docx {2}\d+ KB {2}0 ms$/m);
    expect(said[0]).toContain("เขียน 1 แฟ้ม  ข้อสังเกต 5  0 ms");
    expect(said[0]).not.toContain("[check/");
    expect(said[0]).toContain("กด Ctrl-C เพื่อเลิก");
    expect(said[1]).toContain("เขียน 1 แฟ้ม");
    expect(await wordsOf(io)).toContain("ปิดประกาศขั้นตอนใหม่");
    expect(said.at(-1)).toBe("เลิกเฝ้าดูแล้ว\n");
  });

  test("a save that changes no document writes none", async () => {
    const { said, io } = await watched([saves(['"fiscalYear": 2566', '"fiscalYear":    2566'])], ...docx);
    expect(io.files.has(product)).toBe(true);
    expect(said[1]).toMatch(/^\d\d:\d\d:\d\d {2}ไม่เปลี่ยน 1 แฟ้ม {2}ข้อสังเกต 5 {2}0 ms\n$/);
  });

  test("what did not change at all is not even spoken of", async () => {
    const { said } = await watched([{ happens: () => undefined }], ...docx);
    expect(said[1]).toBe("");
  });

  test("findings are told when they are new and when they are gone, and counted meanwhile", async () => {
    const wrong = saves([action, "ปิดประกาศขั้นตอน 3 ขั้น"]);
    const same = saves([action, "ปิดประกาศขั้นตอน 3 ขั้นตอน"]);
    const { said } = await watched([wrong, same, saves()], ...docx);
    expect(said[1]).toContain("ใหม่ [check/arabic-digits] เลขอารบิก “3” ในข้อความ (บรรทัด 42)\n");
    expect(said[1]).toContain("ข้อสังเกต 6 (ใหม่ 1)");
    expect(said[2]).not.toContain("เลขอารบิก");
    expect(said[2]).toContain("ข้อสังเกต 6  0 ms");
    expect(said[3]).toContain("หายไป [check/arabic-digits] เลขอารบิก “3” ในข้อความ");
    expect(said[3]).toContain("ข้อสังเกต 5 (หายไป 1)");
  });

  test("with an error of the checker the documents are drafts until it is mended", async () => {
    const wrong = saves(['"rating": "A"', '"rating": "C"']);
    const { said, io } = await watched([wrong], ...docx);
    expect(said[1]).toMatch(/ฉบับร่าง {2}ข้อผิดพลาด 1/);
    expect(said[1]).toContain("เขียน 1 แฟ้ม");
    const draft = io.files.get(product)!;
    const again = await watched([wrong, saves()], ...docx);
    expect(again.said[2]).not.toContain("ฉบับร่าง");
    expect(Buffer.compare(again.io.files.get(product)!, draft)).not.toBe(0);
    const forced = await watched([wrong], ...docx, "--force");
    expect(forced.said[1]).not.toContain("ฉบับร่าง");
  });

  test("a file that is half written for a moment is passed over in silence", async () => {
    const half: Step = { happens: (files) => files.set(watchedDossier, dossierText().slice(0, 200)) };
    const empty: Step = { when: "retry", happens: (files) => files.set(watchedDossier, new Uint8Array()) };
    const whole: Step = { ...saves([action, "ปิดประกาศแล้ว"]), when: "retry" };
    const { said, io } = await watched([half, empty, whole], ...docx);
    expect(said[1]).not.toContain("model/");
    expect(said[1]).toContain("เขียน 1 แฟ้ม");
    expect(await wordsOf(io)).toContain("ปิดประกาศแล้ว");
  });

  test("a file that stays broken is told of once, keeps the documents, and mended it goes on", async () => {
    const broken: Step = { happens: (files) => files.set(watchedDossier, dossierText().slice(0, 200)) };
    const stillBroken: Step = {
      happens: (files) => files.set(watchedDossier, dossierText().slice(0, 200 - 3)),
    };
    const { said, io } = await watched([broken, stillBroken, saves()], ...docx);
    expect(said[1]).toContain("ข้อผิดพลาด [model/json]");
    expect(said[1]).toContain("ยังสร้างไม่ได้ (ข้อผิดพลาด 1) เอกสารเดิมใน out ยังอยู่");
    expect(said[3]).toMatch(/ไม่เปลี่ยน 1 แฟ้ม/);
    expect(io.files.has(product)).toBe(true);
  });

  test("a dossier that is removed and comes back is followed on", async () => {
    const removed: Step = { happens: (files) => void files.delete(watchedDossier) };
    const { said } = await watched([removed, saves([action, "กลับมาแล้ว"])], ...docx);
    expect(said[1]).toContain("ไม่มีอยู่");
    expect(said[2]).toContain("เขียน 1 แฟ้ม");
  });

  test("the office's spelling list and template are followed, the list from the moment it is made", async () => {
    const ours = readFileSync(resolve("templates/measures.hbs"));
    const steps: readonly Step[] = [
      {
        happens: (files) =>
          files.set(
            resolve("year/spelling.tsv"),
            Buffer.from("wrong\tright\tbasis\tcertain\nระยะเวลา\tเวลา\tX\tyes\n"),
          ),
      },
      { happens: (files) => files.set(ownTemplate, Buffer.from("{{#if")) },
      { happens: (files) => files.set(ownTemplate, ours) },
    ];
    const { said, folders } = await watched(steps, ...docx, "--template", ownTemplate);
    expect(said[1]).toContain("[check/");
    expect(said[2]).toContain("template/syntax");
    expect(said[3]).toContain("หายไป [template/syntax]");
    expect(folders).toEqual(expect.arrayContaining([dirname(ownTemplate), dirname(watchedDossier)]));
  });

  test("reports are followed from the moment their folder is made", async () => {
    const report: Step = {
      happens: (files) => files.set(resolve("year/reports/office.json"), Buffer.from("{")),
    };
    const { said } = await watched([report], ...docx, "--kind", "progress-memo");
    expect(said[0]).toContain("template/data-missing");
    expect(said[1]).toContain("office.json");
  });

  test("a file that is open elsewhere is told of, and written at the next save", async () => {
    const opened: Step = {
      happens: (files) => {
        files.set(watchedDossier, dossierText([action, "ใหม่"]));
        files.set(openElsewhere, new Uint8Array());
      },
    };
    const closed: Step = {
      happens: (files) => {
        files.set(watchedDossier, dossierText([action, "ใหม่กว่า"]));
        files.delete(openElsewhere);
      },
    };
    const { said, io } = await watched([opened, closed], ...docx);
    expect(said[1]).toContain("ปิดแฟ้มในโปรแกรมอื่นก่อน");
    expect(said[1]).toContain("ข้อผิดพลาด 1");
    expect(said[2]).toContain("หายไป [output/write]");
    expect(await wordsOf(io)).toContain("ใหม่กว่า");
  });

  test.each([
    [["nowhere/dossier.json"], exitCodes.input, "ไม่มีอยู่"],
    [[watchedDossier, "--round", "รอบ ๖ เดือน"], exitCodes.usage, "--round"],
    [[watchedDossier, "--format", "odt"], exitCodes.usage, "odt"],
  ])("what cannot be followed ends at once: %j", async (args, code, said) => {
    const io = memoryIo();
    io.files.set(watchedDossier, dossierText());
    expect(await run(["watch", ...args], io)).toBe(code);
    expect(io.said.err).toContain(said);
  });
});
