import { instrumentOf, subIndicatorOf, type Framework, type Instrument } from "../../ita/framework.ts";
import type { Deficiency, Dossier, Indicator } from "../../model/dossier.ts";
import { toThaiDigits } from "../../thai/digits.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import { nameOfIndicator, type Frameworks } from "./frameworks.ts";
import { cellLines, dash, linesOf, none, type Lines } from "./lines.ts";
import { scoreNumber } from "./sentences.ts";

/** The scores of one instrument (IIT, EIT, OIT). */
export interface ScoreTableView {
  /** For readers who cannot see the table. */
  readonly label: string;
  readonly heads: Lines;
  readonly caption: string;
  readonly rows: readonly ScoreRowView[];
}

/** One indicator with what has to be mended in it. */
export interface ScoreRowView {
  readonly indicator: Lines;
  readonly score: Lines;
  /** Its digits stay Arabic. */
  readonly scoreIsVerbatim: boolean;
  readonly issues: Lines;
}

const heads = ["ตัวชี้วัด", "ระดับคะแนนที่ได้", "ประเด็นที่ต้องแก้ไข/ปรับปรุง"] as const;

/** One table an instrument, in the framework's order, the dossier's indicators in the dossier's. */
export function scoreTables(dossier: Dossier, frameworks: Frameworks): readonly ScoreTableView[] {
  return frameworks.assessed.instruments.flatMap((instrument) => {
    const indicators = dossier.assessment.indicators.filter(
      ({ number }) => instrumentOf(frameworks.assessed, number)?.id === instrument.id,
    );
    return indicators.length === 0 ? [] : [scoreTable(instrument, indicators, dossier, frameworks)];
  });
}

function scoreTable(
  instrument: Instrument,
  indicators: readonly Indicator[],
  dossier: Dossier,
  frameworks: Frameworks,
): ScoreTableView {
  const wording = dossier.wording?.scoreTables?.[instrument.id];
  const caption = wording?.caption ?? `${instrument.name} (${instrument.id})`;
  return {
    label: `คะแนนและประเด็นที่ต้องแก้ไขหรือปรับปรุง ${caption}`,
    heads: wording?.heads ?? heads,
    caption,
    rows: indicators.map((indicator) => scoreRow(indicator, dossier, frameworks)),
  };
}

function scoreRow(indicator: Indicator, dossier: Dossier, frameworks: Frameworks): ScoreRowView {
  const { number, score, printed, remark = "" } = indicator;
  const ordinal = printed?.ordinal ?? `${thaiNumber(number)})`;
  const name = printed?.name ?? nameOfIndicator(frameworks, number);
  const isVerbatim = dossier.print.scoreDigits === "arabic";
  const digits = isVerbatim ? score.toFixed(2) : scoreNumber(score);
  const issues = [...linesOf(remark), ...deficiencyLines(indicator.deficiencies, frameworks.assessed)];
  return {
    indicator: cellLines(joined(ordinal, name), dash),
    score: cellLines(printed?.score ?? joined(digits, dossier.wording?.scoreUnit ?? "คะแนน"), dash),
    scoreIsVerbatim: isVerbatim,
    issues: issues.length > 0 ? issues : [none],
  };
}

/** Each deficiency after its item code, under a line naming its sub-indicator where that changes. */
export function deficiencyLines(deficiencies: readonly Deficiency[], framework: Framework): Lines {
  let last: SubIndicatorLine = { number: undefined, words: "" };
  return deficiencies.flatMap((deficiency) => {
    const line = subIndicatorLine(deficiency, framework);
    const isNamed = line.number === last.number && (line.words === last.words || !line.isPrinted);
    last = line;
    return [...(isNamed ? [] : linesOf(line.words)), ...itemLines(deficiency)];
  });
}

interface SubIndicatorLine {
  readonly number: string | undefined;
  readonly words: string;
  readonly isPrinted?: boolean;
}

function subIndicatorLine(
  { item, subIndicator, printed }: Deficiency,
  framework: Framework,
): SubIndicatorLine {
  const number = subIndicator ?? subIndicatorOf(framework, item);
  const words = printed?.subIndicator;
  if (words !== undefined) return { number, words, isPrinted: true };
  return { number, words: number === undefined ? "" : `ตัวชี้วัดย่อยที่ ${toThaiDigits(number)}` };
}

function itemLines({ item, recommendation = "", missingElements = "", printed }: Deficiency): Lines {
  const words = [recommendation, missingElements].filter((text) => text !== "").join("\n");
  return linesOf(joined(printed?.item ?? `ข้อ ${item}`, words));
}

/** The two with a space between, unless one is empty. */
function joined(first: string, second: string): string {
  return first === "" || second === "" ? first + second : `${first} ${second}`;
}
