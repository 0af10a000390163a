import { expect, test } from "vitest";
import { shortWordsOf } from "../../../src/thai/spelling/word-parts.ts";

test.each([
  ["จัดทำ", "จัด|ทำ"],
  ["หน่วยงาน", "หน่วย|งาน"],
  ["กระดานสนทนา", "กระดาน|สนทนา"],
  ["การดำเนินงาน", "การ|ดำ|เนิน|งาน"],
])("%s is made of %s", (word, parts) => {
  expect(shortWordsOf(word)).toEqual(parts.split("|"));
});

test.each(["การ", "สนทนา", "หลัก", "เฟซบุ๊ก", "ฃฃฃฃฃฃ"])("%s is made of no others", (word) => {
  expect(shortWordsOf(word)).toEqual([word]);
});
