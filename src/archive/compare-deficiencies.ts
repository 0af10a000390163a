import type { Framework } from "../ita/framework.ts";
import type { Assessment, Deficiency } from "../model/dossier.ts";
import {
  isAsked,
  movedItems,
  reusedCodes,
  sameness,
  type MovedItem,
  type ReusedCode,
} from "./item-identity.ts";

/** A deficiency as told of two years. */
export interface ComparedDeficiency {
  readonly state: "closed" | "repeated" | "new";
  /** The indicator's number. */
  readonly indicator: number;
  readonly item: string;
  readonly text: string;
  /** Of a repeated one: the code and words of the earlier year. */
  readonly before?: { readonly item: string; readonly text: string };
}

/** What the item codes of the deficiencies do not tell, or tell otherwise in each year. */
export interface CodeDifferences {
  readonly moved: readonly MovedItem[];
  /** Among the codes of which both years have deficiencies. */
  readonly reused: readonly ReusedCode[];
  /** Codes of repeated deficiencies that are the same by code and indicator only: a framework does not say what they ask. */
  readonly byCode: readonly string[];
  /** Codes of closed deficiencies of which the later framework does not say that it still asks for them. */
  readonly unasked: readonly string[];
}

/** A deficiency with its indicator's number. */
interface Found {
  readonly indicator: number;
  readonly item: string;
  readonly text: string;
}

type Frameworks = readonly [before: Framework | undefined, after: Framework | undefined];

/** The deficiencies of the later year in their order, then the closed ones, and what to know of their codes. */
export function comparedDeficiencies(
  [before, after]: readonly [Assessment, Assessment],
  frameworks: Frameworks,
): { readonly compared: readonly ComparedDeficiency[]; readonly codes: CodeDifferences } {
  const [earlier, later] = [foundIn(before), foundIn(after)];
  const matches = later.map((young) => ({ young, old: sameAs(young, earlier, frameworks) }));
  const closed = earlier.filter((old) => !later.some((young) => sameness(old, young, frameworks)));
  const certain = matches.filter(
    ({ young, old }) => old === undefined || sameness(old, young, frameworks) === "asked",
  );
  return {
    compared: [
      ...matches.map(({ young, old }) => told(young, old)),
      ...closed.map((old): ComparedDeficiency => ({ state: "closed", ...old })),
    ],
    codes: {
      moved: movedItems([codesOf(earlier), codesOf(later)], frameworks),
      reused: reusedCodes([codesOf(earlier), codesOf(later)], frameworks),
      byCode: codesOf(matches.filter((match) => !certain.includes(match)).map(({ young }) => young)),
      unasked: codesOf(closed.filter(({ item }) => !isAsked(item, frameworks))),
    },
  };
}

/** Of several the one in the same words. */
function sameAs(young: Found, earlier: readonly Found[], frameworks: Frameworks): Found | undefined {
  const same = earlier.filter((old) => sameness(old, young, frameworks));
  return same.find(({ text }) => text === young.text) ?? same[0];
}

const told = (young: Found, old: Found | undefined): ComparedDeficiency =>
  old === undefined
    ? { state: "new", ...young }
    : { state: "repeated", ...young, before: { item: old.item, text: old.text } };

const codesOf = (found: readonly Found[]): readonly string[] => [...new Set(found.map(({ item }) => item))];

const foundIn = ({ indicators }: Assessment): readonly Found[] =>
  indicators.flatMap(({ number, deficiencies }) =>
    deficiencies.map((deficiency) => ({
      indicator: number,
      item: deficiency.item,
      text: wordsOf(deficiency),
    })),
  );

/** Both where the assessor wrote both. */
const wordsOf = ({ recommendation = "", missingElements = "" }: Deficiency): string =>
  [recommendation, missingElements].filter((words) => words !== "").join("\n");
