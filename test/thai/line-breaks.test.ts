import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isInsideCluster } from "../../src/thai/clusters.ts";
import { createLineBreaker } from "../../src/thai/line-breaks.ts";
import { anyText, textOf } from "./arbitraries.ts";

const names = ["นายสุวิช คมพยัคฆ์", "นางสาวกมลวรรณ สุขเจริญ", "หินดาด", "ด่านขุนทด", "นครราชสีมา", "โนนทอง", "ทองมา"];
const breaker = createLineBreaker(names);

/** The text with `|` at each of the offsets. */
function marked(text: string, offsets: readonly number[] = breaker.breaks(text)): string {
  const starts = [0, ...offsets];
  return starts.map((start, index) => text.slice(start, starts[index + 1])).join("|");
}

describe("the corpus of official phrases", () => {
  const phrases = readFileSync(new URL("line-break-corpus.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const misread = phrases.filter((phrase) => marked(phrase.replaceAll("|", "")) !== phrase);

  test("has at least 200 phrases, none of them twice", () => {
    expect(phrases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  test("is read as the editor reads it, in 95 of 100 phrases at least", () => {
    expect(misread.length / phrases.length).toBeLessThanOrEqual(0.05);
  });

  test("is read otherwise in these phrases only", () => {
    expect(misread).toEqual([]);
  });
});

describe("breaks", () => {
  test.each([
    ["a word before ฯ is whole", "ผล|การ|ประเมินฯ |ดังนี้"],
    ["ช่องทาง is not ช่อง and ทางการ", "ช่องทาง|การ|สื่อสาร"],
    ["unknown words do not spoil their neighbours", "งานพัฒนา|เว็ปไซต์|หน่วยงาน"],
    ["a name is whole, with any title and any number of spaces", "เรียน |นายสุวิช   คมพยัคฆ์ |ทราบ"],
    ["part of a name is whole", "คุณสุวิช |และ|ตระกูล|คมพยัคฆ์"],
    ["a name parts from the words around it", "ตำบล|หินดาด|อำเภอ|ด่านขุนทด|จังหวัด|นครราชสีมา"],
    ["a name ends where it ends, whatever the dictionary reads", "นายทองมา|กลับ|บ้าน"],
    ["a title stays with its name", "เรียน |นาย สมชาย |และ|นายก้อง"],
    ["a signer's name is whole though nobody gave it", "(นายสมชาย ใจดีเลิศ)"],
    ["a no-break space never breaks", "พ.ศ.\u00a0๒๕๖๖ |ปี|นี้"],
    ["spaces end the line they follow", "แผน   |ผล"],
    ["a line feed always ends a line", "ข้อ\n|O12\n|)"],
    ["space before a closing mark keeps it", "เว็บไซต์ , |facebook |(งาน )"],
    ["space after an opening mark keeps it", "ระบุ |( ไม่มี )"],
    ["short pairs with a hyphen are one word", "ถาม-ตอบ"],
    ["long pairs break after the hyphen", "เมษายน-|มิถุนายน"],
    ["a year counts nothing", "พ.ศ. ๒๕๖๖ |โครงการ|ใหม่"],
    ["a number counts the word after it", "๓ โครงการ|ใหม่"],
  ])("%s", (_rule, phrase) => {
    expect(marked(phrase.replaceAll("|", ""))).toBe(phrase);
  });

  test("a breaker without names knows none", () => {
    expect(marked("หินดาด", createLineBreaker().breaks("หินดาด"))).toBe("หิน|ดาด");
    expect(marked("หินดาด")).toBe("หินดาด");
  });

  test("names may hold any character", () => {
    const odd = createLineBreaker(["บริษัท (ก.ข.) จำกัด [มหาชน]", "", " ", "A+B"]);
    expect(odd.breaks("บริษัท (ก.ข.) จำกัด [มหาชน]")).toEqual([]);
    expect(odd.breaks("")).toEqual([]);
  });
});

const pieces = [
  ..."ๆ ฯ ) ( ” “ : ; , . ! ? / % - – … [ ] ' \"".split(" "),
  ...["มาตรการ", "ส่งเสริม", "ความโปร่งใส", "ผู้", "เ", "ที่", "ข้อ", "พ.ศ.", "ม.ค.", "หินดาด", "นาย", "อบต.", "ณ"],
  ...["๒๕๖๖", "๙๕.๕๑", "O12", "ITA", "E-Service", "คะแนน", "นายสุวิช คมพยัคฆ์", "ๆ ", "ฯลฯ"],
  ...[" ", " ", "  ", "\u00a0", "\n", "่", "ำ", "า", "😀"],
];
const texts = fc.oneof({ weight: 9, arbitrary: textOf(...pieces) }, { weight: 1, arbitrary: anyText });

/** Both kinds of breaks of a random text, each with the text's lines. */
function everyLine(
  check: (line: { before: string; after: string; offset: number; text: string }) => void,
): void {
  fc.assert(
    fc.property(texts, (text) => {
      for (const offset of [...breaker.breaks(text), ...breaker.emergencyBreaks(text)]) {
        if (text[offset - 1] === "\n") continue;
        check({ before: text.slice(0, offset), after: text.slice(offset), offset, text });
      }
    }),
    { numRuns: 500 },
  );
}

describe("in any mixture of words and signs", () => {
  test("no line begins with a mark, a repetition sign or a closing sign", () => {
    everyLine(({ after }) => {
      expect(after).not.toMatch(/^[ๆฯ)\]}”’:;,.!?/%…\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/);
    });
  });

  test("no line begins with a dash that stands alone", () => {
    everyLine(({ after }) => {
      expect(after).not.toMatch(/^[-–](?:[ \u00a0]|$)/);
    });
  });

  test("no line ends with an opening sign or a leading vowel", () => {
    everyLine(({ before }) => {
      expect(before).not.toMatch(/[([{“‘เแโใไ][ \u00a0]*$/);
    });
  });

  test("no line begins with a space or tears a cluster", () => {
    everyLine(({ after, text, offset }) => {
      expect(after).not.toMatch(/^ /);
      expect(isInsideCluster(text, offset)).toBe(false);
    });
  });

  test("offsets ascend inside the text, and one follows every line feed", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const offsets = breaker.breaks(text);
        expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => a - b));
        expect(offsets.every((offset) => offset > 0 && offset < text.length)).toBe(true);
        for (const { index } of text.slice(0, -1).matchAll(/\n/g)) expect(offsets).toContain(index + 1);
      }),
    );
  });

  const whole = textOf(...pieces, "พ.ศ. ๒๕๖๖ ", "ข้อ O12 ", "ครั้งที่ ๓ ", "หินดาด");

  test("no usual break parts a name", () => {
    fc.assert(
      fc.property(whole, (text) => {
        for (const { 0: name, index } of text.matchAll(/หินดาด|นายสุวิช คมพยัคฆ์/g))
          expect(breaker.breaks(text).filter((at) => at > index && at < index + name.length)).toEqual([]);
      }),
    );
  });

  test("no usual break parts a year from พ.ศ. or a number from ข้อ and ที่", () => {
    fc.assert(
      fc.property(whole, (text) => {
        for (const { 0: head, index } of text.matchAll(/พ\.ศ\. (?=๒๕๖๖)|ข้อ (?=O12)|ครั้งที่ (?=๓)/g))
          expect(breaker.breaks(text)).not.toContain(index + head.length);
      }),
    );
  });

  test("emergency breaks hold all usual ones", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(breaker.emergencyBreaks(text)).toEqual(expect.arrayContaining([...breaker.breaks(text)]));
      }),
    );
  });
});

test("emergency breaks open dates, names and compounds at their words", () => {
  const open = (text: string): string => marked(text, breaker.emergencyBreaks(text));
  expect(open("วันที่ ๖ มกราคม ๒๕๖๖")).toBe("วัน|ที่ |๖ |มกราคม |๒๕๖๖");
  expect(open("นายสุวิช คมพยัคฆ์")).toBe("นาย|สุ|วิช |คม|พยัคฆ์");
  expect(open("ความพึงพอใจ")).toBe("ความ|พึง|พอใจ");
});

describe("time", () => {
  const length = 160_000;
  test.each([
    ["words with spaces", "มาตรการส่งเสริม "],
    ["words without spaces", "มาตรการส่งเสริม"],
    ["letters that are no words", "กขคงจ"],
    ["one letter", "ก"],
    ["marks", "่"],
    ["digits", "1"],
    ["numbers and gaps", "1 - "],
    ["list signs", "(1) ก. "],
    ["months", "ม.ค. "],
    ["names", "หินดาด "],
    ["titles", "(นายกกกกกก "],
    ["hyphens", "ก-"],
    ["line feeds", "ก\n"],
    ["closing signs", " )"],
  ])("a paragraph of 160,000 characters of %s takes time in proportion", (_kind, piece) => {
    const text = piece.repeat(length / piece.length);
    breaker.breaks(text);
    breaker.emergencyBreaks(text.slice(0, length / 8));
  });

  test("a space as long as a book is one space", () => {
    expect(breaker.breaks(`ข้อ${" ".repeat(length)}๑`)).toEqual([length + 3]);
  });
});
