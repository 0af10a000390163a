import { describe, expect, test } from "vitest";
import { impossibleClusters } from "../../../src/thai/spelling/impossible-clusters.ts";
import {
  createListedFinder,
  generalSpelling,
  parseSpelling,
} from "../../../src/thai/spelling/spelling-list.ts";

const find = createListedFinder(generalSpelling());
const fixed = (text: string): string =>
  [...find(text)].reduceRight(
    (done, { start, end, entry }) => done.slice(0, start) + entry.right + done.slice(end),
    text,
  );

describe("the list", () => {
  test("says of every right form that it is right", () => {
    expect(generalSpelling().filter(({ right }) => find(right).length > 0)).toEqual([]);
  });

  test("finds every wrong form where it stands alone, but for those it protects", () => {
    const alone = generalSpelling().filter(({ wrong, right }) => wrong !== right && find(wrong).length === 0);
    expect(alone.map(({ wrong }) => wrong)).toEqual([]);
  });

  test("has no wrong form twice", () => {
    const wrongs = generalSpelling().map(({ wrong }) => wrong);
    expect(wrongs.filter((wrong, index) => wrongs.indexOf(wrong) !== index)).toEqual([]);
  });

  test("fixing what was fixed changes nothing", () => {
    const once = generalSpelling().map(({ wrong }) => fixed(`จัดทำ ${wrong} ประจำปี`));
    expect(once.map(fixed)).toEqual(once);
  });

  test("has no right form with marks that cannot stand so", () => {
    expect(generalSpelling().filter(({ right }) => impossibleClusters(right).length > 0)).toEqual([]);
  });
});

test("an office's own list is read with its heading line", () => {
  const own = parseSpelling("wrong\tright\tbasis\tcertain\nสรุบ\tสรุป\tD\tyes\r\nตำบน\tตำบล\tD\tno\n");
  expect(own).toEqual([
    { wrong: "สรุบ", right: "สรุป", certain: true },
    { wrong: "ตำบน", right: "ตำบล", certain: false },
  ]);
  expect(createListedFinder(own)("สรุบผลของตำบน")).toMatchObject([
    { start: 0, end: 4 },
    { start: 9, end: 13 },
  ]);
});
