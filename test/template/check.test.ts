import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { checkTemplate } from "../../src/template/check/check.ts";
import { flag, lines, list, number, object, optional, text } from "../../src/template/fields.ts";

const fields = {
  title: text("ชื่อ"),
  count: number("จำนวน"),
  isDraft: flag("ร่าง"),
  heads: lines("หัว"),
  agency: object("หน่วยงาน", { name: text("ชื่อ") }),
  emblem: optional("ตรา", { label: text("ป้าย") }),
  groups: list(
    "กลุ่ม",
    object("กลุ่ม", { name: text("ชื่อ"), rows: list("แถว", object("แถว", { cell: text("ช่อง") })) }),
  ),
};

function check(main: string, partials: Readonly<Record<string, string>> = {}): readonly Diagnostic[] {
  const entries = Object.entries(partials).map(
    ([name, source]) => [name, { name: `${name}.hbs`, text: source }] as const,
  );
  return checkTemplate({ main: { name: "main.hbs", text: main }, partials: new Map(entries) }, fields);
}

const said = ({ code, message, place, hints }: Diagnostic): string =>
  `${place?.file}:${place?.line}:${place?.column} ${code.slice("template/".length)} ${message} | ${hints.join(" | ")}`;

describe("a template that uses what there is", () => {
  test.each([
    "{{title}} {{count}} {{agency.name}} {{this.title}} {{./title}} {{@root.agency.name}}",
    "{{#each heads}}{{#unless @first}}, {{/unless}}{{@index}} {{this}}{{/each}}",
    "{{#each groups}}{{name}}{{#each rows}}{{cell}} {{../name}} {{../../title}} {{@root.title}}{{/each}}{{/each}}",
    "{{#each groups as |group at|}}{{#each rows as |row|}}{{group.name}} {{row.cell}} {{at}}{{/each}}{{/each}}",
    "{{#with emblem}}{{label}}{{else}}{{title}}{{/with}}",
    "{{#if emblem}}{{title}}{{else if isDraft}}{{count}}{{else}}-{{/if}}",
    "{{! หมายเหตุ }}{{!-- {{{ไม่อ่าน}}} --}}\\{{ไม่อ่าน}}",
    "{{#with agency}}{{> part}}{{/with}}{{> part agency}}",
  ])("%s is accepted", (template) => {
    expect(check(template, { part: "{{name}} {{@root.title}}" }).map(said)).toEqual([]);
  });
});

describe("a template that uses what there is not", () => {
  test.each([
    ["ก\n ที่นี่{{titel}}", "main.hbs:2:6 unknown-field ไม่มีข้อมูล “titel” | หมายถึง “title” หรือไม่"],
    ["{{xyz}}", "unknown-field ไม่มีข้อมูล “xyz” | ที่ระดับนี้ใช้ได้: title count isDraft heads agency emblem groups"],
    ["{{agency.nam}}", "ไม่มีข้อมูล “agency.nam” | หมายถึง “name” หรือไม่"],
    ["{{#each groups}}{{title}}{{/each}}", "ไม่มีข้อมูล “title” | หมายถึง @root.title หรือไม่"],
    ["{{#each heads}}{{name}}{{/each}}", "ไม่มีข้อมูล “name” | ที่ระดับนี้ใช้ได้เฉพาะ {{this}}"],
    ["{{heads.length}}", "ไม่มีข้อมูล “heads.length”"],
    ["{{emblem.label}}", "“emblem.label” อาจไม่มีในบางเอกสาร | เข้าไปด้วย {{#with …}}"],
    ["{{#with emblem}}{{@root.emblem.label}}{{/with}}", "“@root.emblem.label” อาจไม่มีในบางเอกสาร"],
    ["{{> part emblem}}", "“emblem” อาจไม่มีในบางเอกสาร"],
    ["{{../title}}", "“../title” ขึ้นไปสูงกว่าระดับนอกสุด"],
    ["{{#if isDraft}}{{@index}}{{/if}}", "ใช้ “@index” ตรงนี้ไม่ได้"],
    ["{{#each heads}}{{@key}}{{/each}}", "ใช้ “@key” ตรงนี้ไม่ได้"],
    ["{{#each groups}}{{#each rows}}{{@../index}}{{/each}}{{/each}}", "ใช้ “@../index” ตรงนี้ไม่ได้"],
    ["{{heads}}", "“heads” ไม่ใช่ข้อความ พิมพ์โดยตรงไม่ได้ | ใช้ {{#each heads}} … {{/each}}"],
    ["{{agency}}", "ใช้ {{#with agency}} … {{/with}}"],
    ["{{isDraft}}", "ใช้ {{#if isDraft}} … {{/if}}"],
    ["{{#each title}}{{/each}}", "“title” ไม่ใช่รายการ ใช้กับ {{#each}} ไม่ได้"],
    ["{{#with heads}}{{/with}}", "“heads” ไม่ใช่กลุ่มข้อมูล ใช้กับ {{#with}} ไม่ได้"],
    ["{{#if isDarft}}ก{{/if}}", "ไม่มีข้อมูล “isDarft” | หมายถึง “isDraft” หรือไม่"],
    ["{{#if isDraft}}{{titel}}{{else}}{{cuont}}{{/if}}", "ไม่มีข้อมูล “cuont”"],
    ["{{thaiDate title}}", "unknown-helper ไม่มีคำสั่ง “thaiDate” | ใช้ได้: {{#each}}"],
    ["{{#eahc heads}}{{/eahc}}", "unknown-helper ไม่มีคำสั่ง “eahc” | หมายถึง {{#each …}} หรือไม่"],
    ["{{#title}}{{/title}}", "unknown-helper ไม่มีคำสั่ง “title”"],
    ["{{^title}}{{/title}}", "unknown-helper ไม่มีคำสั่ง “title”"],
    ["{{lookup agency 'name'}}", "unknown-helper ไม่มีคำสั่ง “lookup”"],
    ["{{log title}}", "unknown-helper ไม่มีคำสั่ง “log”"],
    ["{{> prat}}", "unknown-partial ไม่มีแม่แบบย่อย “prat” | หมายถึง “part” หรือไม่"],
  ])("%s is refused with a place and what would mend it", (template, expected) => {
    expect(check(template, { part: "ก" }).map(said).join("\n")).toContain(expected);
  });
});

describe("what a template from somebody else may not do", () => {
  test.each([
    ["{{{title}}}", "1:1 forbidden ใช้ {{{…}}} และ {{&…}} ไม่ได้ | เขียน {{…}} สองวงเล็บ"],
    ["{{& title}}", "forbidden ใช้ {{{…}}} และ {{&…}} ไม่ได้"],
    ["{{constructor}}", "unknown-field แม่แบบเข้าถึง “constructor” ไม่ได้"],
    ["{{agency.constructor.name}}", "แม่แบบเข้าถึง “constructor” ไม่ได้"],
    ["{{agency.__proto__.polluted}}", "แม่แบบเข้าถึง “__proto__” ไม่ได้"],
    ["{{title.toString}}", "แม่แบบเข้าถึง “toString” ไม่ได้"],
    ["{{#with this}}{{hasOwnProperty}}{{/with}}", "แม่แบบเข้าถึง “hasOwnProperty” ไม่ได้"],
    ["{{@root.__defineGetter__}}", "แม่แบบเข้าถึง “__defineGetter__” ไม่ได้"],
    ["{{[__proto__]}}", "แม่แบบเข้าถึง “__proto__” ไม่ได้"],
    ["{{#> part}}ก{{/part}}", "forbidden ใช้ {{#> …}} และ {{* …}} ไม่ได้"],
    ['{{#*inline "x"}}ก{{/inline}}', "forbidden ใช้ {{#> …}} และ {{* …}} ไม่ได้"],
    ["{{* part}}", "forbidden ใช้ {{#> …}} และ {{* …}} ไม่ได้"],
    ["{{> (lookup . 'x')}}", "forbidden เรียกแม่แบบย่อยแบบนี้ไม่ได้"],
    ["{{> part name=title}}", "forbidden เรียกแม่แบบย่อยแบบนี้ไม่ได้"],
    ["{{> @partial-block}}", "unknown-partial"],
    ["{{> part (lookup . 'x')}}", "forbidden เรียกแม่แบบย่อยแบบนี้ไม่ได้"],
    ["{{#if (lookup . 'title')}}ก{{/if}}", "syntax {{#if}} เขียนไม่ถูกต้อง"],
    ["{{#if title includeZero=true}}ก{{/if}}", "syntax {{#if}} เขียนไม่ถูกต้อง"],
    ["{{#each}}ก{{/each}}", "syntax {{#each}} เขียนไม่ถูกต้อง"],
    ['{{"title"}}', "syntax พิมพ์ค่าคงที่ด้วย {{…}} ไม่ได้"],
    ["{{> loop}}", "loop.hbs:1:3 forbidden แม่แบบย่อย “loop” เรียกตัวเองวนไม่รู้จบ"],
    ["{{> ping}}", "pong.hbs:1:1 forbidden แม่แบบย่อย “ping” เรียกตัวเองวนไม่รู้จบ"],
  ])("%s is refused", (template, expected) => {
    const partials = { part: "ก", loop: "ก {{> loop}}", ping: "{{> pong}}", pong: "{{> ping}}" };
    expect(check(template, partials).map(said).join("\n")).toContain(expected);
  });
});

describe("a template that cannot be read", () => {
  test.each([
    ["ก\n{{#each heads}}\n ข", "main.hbs:2:1 syntax {{#each}} ยังไม่ปิด | เติม {{/each}}"],
    [
      "{{#each heads}}{{#if title}}{{/each}}",
      "1:19 syntax {{#if}} ถูกปิดด้วย {{/each}} | ปิด {{#if}} ด้วย {{/if}} ก่อน",
    ],
    ["{{!-- {{#if}} --}}{{#with agency}}", "1:19 syntax {{#with}} ยังไม่ปิด"],
    ["ก\n\n  {{/each}} ข", "3:3 syntax แท็กปิดบล็อกไม่มีแท็กเปิด"],
    ["{{else}}", "1:1 syntax {{else}} อยู่นอกบล็อก"],
    ["ก\n {{title\n</p>", "2:2 syntax แท็ก {{…}} เขียนไม่ถูกต้อง | ปิดแท็กด้วย }}"],
    ["ที่นี่ {{title agency=}}", "1:4 syntax แท็ก {{…}} เขียนไม่ถูกต้อง"],
    ["ก {{!-- ไม่ปิด", "1:3 syntax แท็ก {{…}} เขียนไม่ถูกต้อง"],
    ["{{a/../b}}", "syntax ชื่อข้อมูลเขียนไม่ถูกต้อง"],
  ])("%j is told where it goes wrong", (template, expected) => {
    expect(check(template).map(said).join("\n")).toContain(expected);
  });
});

test("all errors are told at once, those of partials in their own file and once only", () => {
  const found = check("{{titel}}\n{{> part}}{{> part}}\n{{{title}}}", { part: "\n{{cuont}}" });
  expect(found.map(({ place }) => `${place?.file}:${place?.line}`)).toEqual([
    "main.hbs:1",
    "part.hbs:2",
    "main.hbs:3",
  ]);
});

test("a partial is held to what each caller hands over", () => {
  expect(check("{{> part agency}}{{> part}}", { part: "{{name}}" }).map(said)).toEqual([
    "part.hbs:1:3 unknown-field ไม่มีข้อมูล “name” | ที่ระดับนี้ใช้ได้: title count isDraft heads agency emblem groups",
  ]);
});
