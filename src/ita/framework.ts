import { z } from "zod";

/** Where a fact comes from. `unverified` facts are believed, but no source could be read: the officer should check them. */
const evidence = {
  status: z.enum(["sourced", "unverified"]),
  /** A key of `sources`. */
  source: z.string(),
};

const instrumentId = z.enum(["IIT", "EIT", "OIT"]);
const itemCode = z.string().regex(/^[A-Z]+\d+$/);
const percent = z.number().min(0).max(100);

const instrument = z.strictObject({
  id: instrumentId,
  name: z.string(),
  /** Share of the total, in percent. */
  weight: percent,
  ...evidence,
});

const indicator = z.strictObject({
  number: z.int().min(1),
  instrument: instrumentId,
  name: z.string(),
  ...evidence,
});

const subIndicator = z.strictObject({
  number: z.string(),
  indicator: z.int(),
  name: z.string(),
  ...evidence,
});

/** Which indicator a run of survey questions belongs to: I7 to I12 are of indicator 2. */
const questionBlock = z.strictObject({ indicator: z.int(), from: itemCode, to: itemCode, ...evidence });

/** A public-data item; its place is absent where only the code and the title are known. */
const item = z.strictObject({
  code: itemCode,
  title: z.string(),
  indicator: z.int().exactOptional(),
  subIndicator: z.string().exactOptional(),
  ...evidence,
});

/** A rating is given when the total, and each instrument where asked, reaches the minimum. */
const rating = z.strictObject({
  name: z.string(),
  minimum: percent,
  eachInstrumentMinimum: percent.exactOptional(),
});

const topic = z.strictObject({ id: z.string().regex(/^[a-z]+(-[a-z]+)*$/), title: z.string(), ...evidence });

/** The public-data item that a document of ours answers; `year` says whose measures a report is about. */
const documentItem = z.strictObject({
  item: itemCode,
  year: z.enum(["same", "previous"]).exactOptional(),
  ...evidence,
});

/** Schema of `data/ita/<fiscal year>.json`: what one year's assessment is made of. */
export const frameworkSchema = z.strictObject({
  fiscalYear: z.int(),
  /** Whose assessment: `general` is that of the NACC for all agencies; others number their items differently. */
  regime: z.string().default("general"),
  /** Whether every item of the year is listed. */
  complete: z.boolean(),
  sources: z.record(z.string(), z.string()),
  instruments: z.array(instrument),
  indicators: z.array(indicator),
  subIndicators: z.array(subIndicator),
  questions: z.array(questionBlock),
  items: z.array(item),
  /** From the best rating to the worst. */
  ratingScale: z.strictObject({ ratings: z.array(rating), ...evidence }),
  topics: z.array(topic),
  documents: z.strictObject({
    measures: documentItem.exactOptional(),
    report: documentItem.exactOptional(),
  }),
});

/** One fiscal year's assessment framework, as data. */
export type Framework = z.output<typeof frameworkSchema>;
/** The three instruments: internal survey, external survey, public data. */
export type InstrumentId = z.output<typeof instrumentId>;
/** One instrument with its weight in percent. */
export type Instrument = Framework["instruments"][number];

/** Official name of an indicator, e.g. การใช้งบประมาณ for 2; undefined when the framework has no such indicator. */
export function indicatorName({ indicators }: Framework, number: number): string | undefined {
  return indicators.find((indicator) => indicator.number === number)?.name;
}

/** The instrument that measures an indicator; undefined when the framework has no such indicator. */
export function instrumentOf({ indicators, instruments }: Framework, number: number): Instrument | undefined {
  const id = indicators.find((indicator) => indicator.number === number)?.instrument;
  return instruments.find((instrument) => instrument.id === id);
}

/** Sub-indicator number of an item, e.g. `9.2` for O12 in 2565; undefined where there is none or it is not known. */
export function subIndicatorOf({ items }: Framework, code: string): string | undefined {
  return items.find((item) => item.code === code)?.subIndicator;
}

/** Indicator number of an item or survey question: 2 for I7, 9 for O12 in 2565; undefined when not known. */
export function indicatorOf({ items, questions }: Framework, code: string): number | undefined {
  const block = questions.find(({ from, to }) => isBetween(code, from, to));
  return block?.indicator ?? items.find((item) => item.code === code)?.indicator;
}

/** Title of a public-data item, e.g. รายงานผลการดำเนินงานประจำปี for O12 in 2565; undefined when not known. */
export function itemTitle({ items }: Framework, code: string): string | undefined {
  return items.find((item) => item.code === code)?.title;
}

/** Title of an analysis topic; undefined when the framework has no such topic. */
export function topicTitle({ topics }: Framework, id: string): string | undefined {
  return topics.find((topic) => topic.id === id)?.title;
}

/**
 * The rating that a total and the scores of the instruments earn. A total without instrument scores earns a rating
 * only by bands that ask nothing of the instruments.
 */
export function ratingOf(
  { ratingScale }: Framework,
  total: number,
  instrumentScores: readonly number[],
): string | undefined {
  const reaches = (minimum: number): boolean =>
    instrumentScores.length > 0 && instrumentScores.every((score) => score >= minimum);
  return ratingScale.ratings.find(
    ({ minimum, eachInstrumentMinimum: each }) => total >= minimum && (each === undefined || reaches(each)),
  )?.name;
}

function isBetween(code: string, from: string, to: string): boolean {
  const [letters, number] = codeParts(code);
  const [fromLetters, first] = codeParts(from);
  const [, last] = codeParts(to);
  return letters === fromLetters && number >= first && number <= last;
}

function codeParts(code: string): readonly [letters: string, number: number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(code) ?? [];
  return [letters, Number(digits)];
}
