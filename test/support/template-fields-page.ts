import type { Field, FieldTable } from "../../src/template/fields.ts";
import { archivePapers } from "../../src/template/archive-papers.ts";
import { documentKinds } from "../../src/template/kinds.ts";

/** `docs/template-fields.md`: every field of every kind of document, and of the archive's papers, as a table each. */
export function templateFieldsPage(): string {
  const sections = Object.entries({ ...documentKinds, ...archivePapers }).map(([kind, { title, fields }]) =>
    [`## ${title} (\`${kind}\`)`, "", ...tableHead, ...rowsOf(fields, ""), ""].join("\n"),
  );
  return [introduction, ...sections].join("\n");
}

const introduction = `<!-- สร้างจาก src/template/kinds.ts และ archive-papers.ts ด้วย npm run test:update ห้ามแก้ด้วยมือ -->

# ข้อมูลที่แม่แบบเรียกใช้ได้

แม่แบบ (\`templates/<ชนิด>.hbs\` หรือแฟ้มที่ให้ด้วย \`--template\`) เขียนด้วย Handlebars และอ่านได้เฉพาะข้อมูลในตารางนี้
ทุกค่าเป็นข้อความพร้อมพิมพ์ โปรแกรมคำนวณลำดับ จำนวน วันที่ และถ้อยคำให้แล้ว ผลของแม่แบบต้องเป็น XML
ตามที่กำหนดใน [src/document/README.md](../src/document/README.md)

| เขียน | เมื่อ |
| --- | --- |
| \`{{ชื่อ}}\` | พิมพ์ข้อความหรือจำนวน |
| \`{{#each ชื่อ}} … {{/each}}\` | ทำซ้ำทุกข้อในรายการ ข้างในใช้ชื่อของข้อนั้น หรือ \`{{this}}\` เมื่อเป็นข้อความ และมี \`@index\` \`@first\` \`@last\` |
| \`{{#with ชื่อ}} … {{/with}}\` | เข้าไปในกลุ่มข้อมูล ข้ามไปเมื่อไม่มีกลุ่มนั้น |
| \`{{#if ชื่อ}} … {{else}} … {{/if}}\` | มีข้อมูล (ไม่ว่าง) หรือเป็นจริง ตรงข้ามคือ \`{{#unless}}\` |
| \`{{../ชื่อ}}\` \`{{@root.ชื่อ}}\` | ข้อมูลของระดับนอก หรือของระดับนอกสุด |
| \`{{> ชื่อ}}\` \`{{> ชื่อ ข้อมูล}}\` | แม่แบบย่อยใน \`templates/partials\` |

**รายการข้อความ** คือบรรทัดของข้อความเดียว คั่นด้วย \`<br/>\` (แม่แบบย่อย \`lines\` ทำให้) **รายการย่อหน้า** คือย่อหน้าที่แต่ละย่อหน้าเป็นรายการข้อความ
ในแฟ้มข้อมูล ขึ้นบรรทัดใหม่เขียนเป็น \`\\n\` และขึ้นย่อหน้าใหม่เว้นบรรทัดว่าง \`\\n\\n\`

ใช้ \`{{{…}}}\`, \`{{&…}}\`, \`{{#> …}}\` และ \`{{* …}}\` ไม่ได้ ชื่อในตาราง: \`a[].b\` คือ \`b\` ของแต่ละข้อใน \`a\`
`;

const tableHead = ["| ข้อมูล | ชนิด | ความหมาย |", "| --- | --- | --- |"];

function rowsOf(fields: FieldTable, prefix: string): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    return [`| \`${path}\` | ${kindWords(field)} | ${field.description} |`, ...innerRows(path, field)];
  });
}

function innerRows(path: string, field: Field): readonly string[] {
  if (field.kind === "object") return rowsOf(field.fields, `${path}.`);
  return field.kind === "list" && field.item.kind === "object" ? rowsOf(field.item.fields, `${path}[].`) : [];
}

function kindWords(field: Field): string {
  switch (field.kind) {
    case "text":
      return "ข้อความ";
    case "number":
      return "จำนวน";
    case "flag":
      return "ใช่/ไม่ใช่";
    case "object":
      return field.optional ? "กลุ่มข้อมูล (อาจไม่มี)" : "กลุ่มข้อมูล";
    case "list":
      return {
        text: "รายการข้อความ",
        list: "รายการย่อหน้า",
        object: "รายการ",
        number: "รายการ",
        flag: "รายการ",
      }[field.item.kind];
  }
}
