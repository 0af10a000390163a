import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DiagnosticError, type Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { readJson } from "../../src/json/json-text.ts";

function faultsOf(text: string): readonly Diagnostic[] {
  try {
    readJson(text, "a.json");
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
  return [];
}

/** As JSON.parse gives it: objects with the usual prototype. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("reading", () => {
  test("gives what JSON.parse gives", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(plain(readJson(text, "a.json").value)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("refuses exactly what JSON.parse refuses, and double keys", () => {
    const piece = fc.constantFrom(
      ..."{}[]:,\"'\\/-+.eE01 \n\tนtfu\u00a0\u2028\ufeff",
      "true",
      "null",
      '"a"',
      "\\u0e01",
      "/*",
      "//",
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (candidate) => {
        const faults = faultsOf(candidate);
        const syntax = faults.filter(({ code }) => code !== "model/duplicate-key");
        const source = candidate.startsWith("\ufeff") ? candidate.slice(1) : candidate;
        expect(syntax.length === 0).toBe(isJson(source));
        expect(faults.every(({ hints }) => hints.length > 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("drops notes, and the schema at the top only", () => {
    const text = '{"$schema":"s","$comment":{"a":1},"list":[{"$comment":"x","$schema":"kept"}]}';
    expect(plain(readJson(text, "a.json").value)).toEqual({ list: [{ $schema: "kept" }] });
  });

  test("drops notes that stand twice, and what stands twice in them", () => {
    const text = '{"a:":{"$comment":{"x":1,"x":2},"$comment":":","b":"c:d"}}';
    expect(plain(readJson(text, "a.json").value)).toEqual({ "a:": { b: "c:d" } });
  });

  test("keeps a key called __proto__ a key", () => {
    const value = readJson('{"__proto__":{"polluted":true}}', "a.json").value as object;
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect("polluted" in value || "polluted" in {}).toBe(false);
  });

  test("a text nested 100 deep is read, one nested 101 deep is not, one nested a million deep neither", () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
    expect(faultsOf(nested(100))).toEqual([]);
    expect(faultsOf(nested(101))).toMatchObject([
      { code: "model/json", message: "ข้อมูลซ้อนกันลึกกว่า 100 ชั้น", place: { line: 1, column: 101 } },
    ]);
    expect(faultsOf("[".repeat(1_000_000))).toHaveLength(1);
    expect(faultsOf('{"a":'.repeat(1_000_000))).toHaveLength(1);
  });

  test("brackets in strings do not nest", () => {
    expect(faultsOf(JSON.stringify(["[".repeat(200), '\\"[{'.repeat(200)]))).toEqual([]);
  });
});

describe("double keys", () => {
  test("are told of with both places, at any depth, also of __proto__", () => {
    const faults = faultsOf('{\n"a": [{"b": 1,\n"b": 2}],\n"__proto__": 1,\n"__proto__": 2}');
    expect(faults).toMatchObject([
      { code: "model/duplicate-key", place: { line: 3, column: 1 } },
      { code: "model/duplicate-key", place: { line: 5, column: 1 } },
    ]);
    expect(faults.map(({ message }) => message)).toEqual([
      "คีย์ “b” ซ้ำ คีย์เดียวกันอยู่ที่บรรทัด 2 แล้ว",
      "คีย์ “__proto__” ซ้ำ คีย์เดียวกันอยู่ที่บรรทัด 4 แล้ว",
    ]);
  });

  test("of notes are allowed", () => {
    expect(faultsOf('{"$comment": 1, "$comment": 2}')).toEqual([]);
  });
});

describe("places", () => {
  const json = readJson('{\n  "ที่": [10, { "น้ำ": 20 }]\n}', "a.json");

  test("are of values and of keys, in clusters", () => {
    expect(json.placeOf(["ที่"])).toMatchObject({ line: 2, column: 8, path: "ที่" });
    expect(json.placeOf(["ที่"], "key")).toMatchObject({ line: 2, column: 3 });
    expect(json.placeOf(["ที่", 1, "น้ำ"])).toMatchObject({ line: 2, column: 20, path: "ที่[1].น้ำ" });
    expect(json.placeOf(["ที่", 1, "น้ำ"], "key")).toMatchObject({ line: 2, column: 15 });
    expect(json.placeOf([])).toEqual({ file: "a.json", line: 1, column: 1, excerpt: "{" });
  });

  test("of what is not there are of what should hold it", () => {
    expect(json.placeOf(["ที่", 1, "ไม่มี", "เลย"])).toMatchObject({ line: 2, column: 13, path: "ที่[1].ไม่มี.เลย" });
    expect(json.placeOf(["ที่", 7])).toMatchObject({ line: 2, column: 8 });
    expect(json.placeOf(["ที่", 0, "x"])).toMatchObject({ line: 2, column: 9 });
  });
});

describe("syntax", () => {
  test.each([
    ['["\\u12"]', 3, "รหัส \\u ต้องตามด้วยเลขฐานสิบหก 4 หลัก"],
    ['["a\tb"]', 4, "มีแท็บหรืออักขระควบคุมอยู่ในข้อความ"],
    ['["\\\\ \\" \\x"]', 9, "มีเครื่องหมาย \\ ที่ใช้ไม่ถูกต้อง"],
    ['{"a" 1}', 5, "ขาดเครื่องหมาย : หลังชื่อคีย์"],
    ["[1", 3, "ขาดวงเล็บปิด ]"],
    ["[]]", 3, "มีข้อความเกินหลังจบข้อมูล"],
    ["[1.]", 2, "ตัวเลขเขียนไม่ครบ"],
    ["[1, /* จบ", 5, "JSON ไม่มีหมายเหตุแบบ // หรือ /* */"],
    ["[True]", 2, "อ่าน “True” ไม่ได้"],
    ["[+1]", 2, "อ่าน “+1” ไม่ได้"],
    ["[ข้อ]", 2, "อ่าน “ข้อ” ไม่ได้"],
    ["{a: 1}", 2, "อ่าน “a” ไม่ได้"],
    ['{"a": }', 7, "ตรงนี้ต้องมีค่า"],
    ["{1: 2}", 2, "ตรงนี้ต้องเป็นชื่อคีย์"],
  ])("%s is at fault at column %i", (text, column, message) => {
    expect(faultsOf(text)[0]).toMatchObject({ code: "model/json", message, place: { line: 1, column } });
  });

  test("a text that is wrong in every line is told of ten times", () => {
    expect(faultsOf(`[\n${"x,\n".repeat(50)}1]`)).toHaveLength(10);
  });
});

describe("a piece of a text", () => {
  test("stands in the file where its value comes from, whatever escapes are before it", () => {
    const piece = fc.constantFrom("ก", "ที่", " ", "\n", '"', "\\", "\t", "\u0001", "😀", "a", "/");
    const value = fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join(""));
    const escaped = (text: string): string =>
      JSON.stringify(text).replace(
        /[กa/]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
    fc.assert(
      fc.property(value, fc.nat(), fc.nat(), fc.boolean(), (text, a, b, isEscaped) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const file = `{ "ข้อ": [1, ${isEscaped ? escaped(text) : JSON.stringify(text)}] }`;
        const { source, spanOf } = readJson(file, "a.json");
        const span = spanOf(["ข้อ", 1], { start, end });
        expect(JSON.parse(`"${source.text.slice(span.start, span.end)}"`)).toBe(text.slice(start, end));
      }),
    );
  });

  test("without a piece it is the whole value; where nothing is, the nearest on the way", () => {
    const { source, spanOf } = readJson('{ "a": { "b": "คำ" } }', "a.json");
    const textAt = (path: readonly (string | number)[]): string => {
      const { start, end } = spanOf(path);
      return source.text.slice(start, end);
    };
    expect(textAt(["a", "b"])).toBe('"คำ"');
    expect(textAt(["a", "c", 0])).toBe('{ "b": "คำ" }');
  });
});
