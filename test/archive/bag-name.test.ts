import { expect, test } from "vitest";
import { agencyKey, bagName, parseBagName } from "../../src/archive/bag-name.ts";

const agency = agencyKey("องค์การบริหารส่วนตำบลหินดาด");

test("the folder of a bag is ASCII, and says what it is of", () => {
  const identity = { fiscalYear: 2566, agency, version: 2 };
  expect(bagName(identity)).toMatch(/^2566-agency-[0-9a-f]{8}-v002$/);
  expect(parseBagName(bagName(identity))).toEqual(identity);
});

test("folders sort by year, then version", () => {
  const names = [
    bagName({ fiscalYear: 2566, agency, version: 2 }),
    bagName({ fiscalYear: 2566, agency, version: 10 }),
    bagName({ fiscalYear: 2567, agency, version: 1 }),
  ];
  expect(names.toSorted()).toEqual(names);
});

test("one agency has one key however its name is encoded, two have two", () => {
  expect(agencyKey("Café".normalize("NFD"))).toBe(agencyKey("Café".normalize("NFC")));
  expect(agencyKey("เทศบาลตำบลหินดาด")).not.toBe(agency);
});

test.each([".part-12", ".lock", "2566", "2566-agency-0-v1", "backup"])("%s is no bag", (name) => {
  expect(parseBagName(name)).toBeUndefined();
});
