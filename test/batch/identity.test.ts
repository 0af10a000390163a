import { expect, test } from "vitest";
import { agencyFolder, identityOf, isDossierLike } from "../../src/batch/identity.ts";

const agency = { name: "องค์การบริหารส่วนตำบลหนองบัว", shortName: "อบต.หนองบัว", district: "เมือง", province: "ก" };
const folderOf = (changes: object, fiscalYear: unknown = 2568): string | undefined => {
  const identity = identityOf({ fiscalYear, agency: { ...agency, ...changes } });
  return identity && agencyFolder(identity);
};

test("a folder's name says year and agency, and may be used on every system", () => {
  expect(folderOf({})).toMatch(/^2568-อบต\.หนองบัว-[0-9a-f]{8}$/);
  expect(folderOf({ shortName: "a/b: c?" })).toMatch(/^2568-a_b_c-[0-9a-f]{8}$/);
});

test("agencies of one name in different places have different folders, in any process the same", () => {
  const folders = [{}, { province: "ข" }, { district: "อื่น" }, { name: "เทศบาลตำบลหนองบัว" }].map((changes) =>
    folderOf(changes),
  );
  expect(new Set(folders).size).toBe(4);
  expect(folderOf({})).toBe(folders[0]);
  expect(folderOf({}, 2569)).not.toBe(folders[0]);
  expect(folderOf({})).toBe("2568-อบต.หนองบัว-13c88989");
});

test("what does not say whose it is has no identity", () => {
  for (const value of [null, [], "x", {}, { agency }, { fiscalYear: "2568", agency }, { fiscalYear: 2568 }])
    expect(identityOf(value)).toBeUndefined();
});

test("other JSON files of a folder are told from dossiers", () => {
  expect(isDossierLike({ agency: {} })).toBe(true);
  expect(isDossierLike({ measureGroups: [] })).toBe(true);
  for (const value of [{ division: "div-office", round: "x", entries: [] }, { name: "package" }, [], null, 5])
    expect(isDossierLike(value)).toBe(false);
});
