/** The seed as a document tree, made by hand from its paragraphs: no dossier, template or parser is involved. */
import type { CellNode, DocumentNode, RowNode, TableNode } from "../../src/document/nodes.ts";
import {
  cell,
  document,
  heading,
  paragraph,
  row,
  section,
  signature,
  signatureLine,
  signatures,
  table,
} from "../../src/document/builders.ts";
import { seedParagraphs } from "./seed.ts";

const SCHEDULE = /^ม\.ค\./u;
const LAST_HEAD = "การติดตามผล";
const SIGN_LABEL = "ลงชื่อ";
const SCORE_TABLE = "ตัวชี้วัด";

/** Title to signature, with the measures table's groups in merged cells. Pure; each call makes a new tree. */
export function seedTree(): DocumentNode {
  const paragraphs = seedParagraphs();
  const heads = paragraphs.indexOf(LAST_HEAD) - 4;
  const scores = paragraphs.indexOf(SCORE_TABLE);
  const sign = paragraphs.indexOf(SIGN_LABEL);
  const [title = "", agency = "", introduction = ""] = paragraphs;
  const tables = scoreTables(paragraphs.slice(scores, heads - 1));
  return document({ title }, [
    section([
      heading(1, title),
      heading(2, agency, { align: "center" }),
      paragraph(introduction, { align: "distribute", indent: true }),
      ...tables,
      paragraph(paragraphs[heads - 1]!, { align: "distribute", indent: true }),
      measuresTable(paragraphs.slice(heads, heads + 5), paragraphs.slice(heads + 5, sign)),
      signatures([
        signature("signatory-1", [
          signatureLine({ label: SIGN_LABEL, dotted: true }),
          ...paragraphs.slice(sign + 1).map((line) => paragraph(line)),
        ]),
      ]),
    ]),
  ]);
}

function scoreTables(paragraphs: readonly string[]): readonly TableNode[] {
  const starts = paragraphs.flatMap((each, index) => (each === SCORE_TABLE ? [index] : []));
  return starts.map((start, index) => scoreTable(paragraphs.slice(start, starts[index + 1])));
}

function scoreTable([
  first = "",
  second = "",
  third = "",
  caption = "",
  ...rest
]: readonly string[]): TableNode {
  const head = [row([first, second, third].map((words) => columnHead(words))), row([columnHead(caption, 3)])];
  const starts = rest.flatMap((each, index) => (/^[๐-๙]+\)/u.test(each) ? [index] : []));
  const body = starts.map((start, index) => {
    const [name = "", score = "", ...remarks] = rest.slice(start, starts[index + 1]);
    return row([name, centred(score), cell(remarks.map((remark) => paragraph(remark)))]);
  });
  return table({ label: caption, shares: [26, 17, 57], head, body });
}

function measuresTable(heads: readonly string[], cells: readonly string[]): TableNode {
  const body: RowNode[] = [];
  let group: { readonly name: string; readonly rows: CellNode[][] } | null = null;
  const close = (): void => {
    if (!group) return;
    const { name, rows } = group;
    const first = cell(name, { header: "row-group", rowSpan: rows.length });
    body.push(...rows.map((each, index) => row([...(index === 0 ? [first] : []), ...each])));
  };
  for (let at = 0; at < cells.length;) {
    if (!SCHEDULE.test(cells[at + 2] ?? "")) {
      close();
      group = { name: cells[at]!, rows: [] };
      at += 1;
      continue;
    }
    const [action = "", responsible = "", schedule = "", monitoring = ""] = cells.slice(at, at + 4);
    group?.rows.push([cell(action), cell(responsible), centred(schedule), cell(monitoring)]);
    at += 4;
  }
  close();
  const head = [row(heads.map((each) => columnHead(each)))];
  const label = "มาตรการส่งเสริมคุณธรรมและความโปร่งใส";
  return table({ label, shares: [15, 35, 17, 12, 21], head, body, keepWithNext: true });
}

const centred = (words: string): CellNode => cell([paragraph(words, { align: "center" })]);

const columnHead = (words: string, columnSpan = 1): CellNode =>
  cell([paragraph(words, { align: "center" })], { header: "column", columnSpan });
