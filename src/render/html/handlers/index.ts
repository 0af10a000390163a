import type { Handlers } from "../state.ts";
import { cell } from "./cell.ts";
import { contents } from "./contents.ts";
import { document } from "./document.ts";
import { emblem } from "./emblem.ts";
import { emphasis } from "./emphasis.ts";
import { field } from "./field.ts";
import { figure } from "./figure.ts";
import { heading } from "./heading.ts";
import { labelled } from "./labelled.ts";
import { letterLine } from "./letter-line.ts";
import { letterPart } from "./letter-part.ts";
import { lineBreak } from "./line-break.ts";
import { listItem } from "./list-item.ts";
import { list } from "./list.ts";
import { memoField } from "./memo-field.ts";
import { memoLine } from "./memo-line.ts";
import { pageBreak } from "./page-break.ts";
import { paragraph } from "./paragraph.ts";
import { row } from "./row.ts";
import { rule } from "./rule.ts";
import { barChart } from "./bar-chart.ts";
import { section } from "./section.ts";
import { signatureLine } from "./signature-line.ts";
import { signature } from "./signature.ts";
import { signatures } from "./signatures.ts";
import { strong } from "./strong.ts";
import { table } from "./table.ts";
import { text } from "./text.ts";
import { verbatim } from "./verbatim.ts";

/** How each node of the tree is printed. */
export const handlers: Handlers = {
  document,
  section,
  heading,
  paragraph,
  list,
  "list-item": listItem,
  table,
  row,
  cell,
  signatures,
  signature,
  "signature-line": signatureLine,
  emblem,
  figure,
  "bar-chart": barChart,
  contents,
  "memo-line": memoLine,
  "memo-field": memoField,
  "letter-line": letterLine,
  "letter-part": letterPart,
  labelled,
  rule,
  "page-break": pageBreak,
  text,
  strong,
  emphasis,
  verbatim,
  field,
  "line-break": lineBreak,
};
