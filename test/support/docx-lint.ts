/**
 * A structural lint for what the Open XML SDK does not see but Word repairs or refuses: measured with mutations,
 * each rule has its negative control in docx-lint.test.ts.
 */
import { strFromU8, unzipSync } from "fflate";
import { element, elements, parseXml, value } from "../../src/read/docx/xml.ts";
import type { XmlElement } from "../../src/read/docx/xml.ts";

type Tell = (fault: string) => void;
type Rule = (found: XmlElement, tell: Tell, package_: Package) => void;

/** What rules know beyond the element they look at. */
interface Package {
  readonly styles: ReadonlySet<string>;
  /** Ids seen so far, by kind. */
  readonly ids: Map<string, Set<string>>;
}

const textParts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const wrappers = new Set(["w:sdt", "w:sdtContent", "w:ins", "w:customXml"]);

/** The faults of a Word file, each led by the name of its part; none for a sound one. */
export function lintDocx(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  const broken = parts.filter(([, content]) => illegal.test(strFromU8(content)));
  if (broken.length > 0) return broken.map(([name]) => `${name}: character not allowed in XML`);

  const xml = new Map(parts.map(([name, content]) => [name, parseXml(content)]));
  const styles = elements(xml.get("word/styles.xml"), "w:style").map(
    ({ attributes }) => attributes["w:styleId"] ?? "",
  );
  const package_: Package = { styles: new Set(styles), ids: new Map() };
  const faults: string[] = [];
  for (const [name, root] of xml) {
    if (textParts.test(name)) walk(root, (fault) => faults.push(`${name}: ${fault}`), package_);
  }
  return faults;
}

function walk(found: XmlElement, tell: Tell, package_: Package): void {
  for (const rule of rules[found.name] ?? []) rule(found, tell, package_);
  for (const child of elements(found)) walk(child, tell, package_);
}

const cellEndsWithParagraph: Rule = (cell, tell) => {
  if (elements(cell).at(-1)?.name !== "w:p") tell("cell does not end with a paragraph");
};

const tableIsFilled: Rule = (table, tell) => {
  const rows = unwrapped(table, "w:tr");
  if (rows.length === 0) tell("table without rows");
  if (rows.some((row) => unwrapped(row, "w:tc").length === 0)) tell("row without cells");
};

const rowsFitTheGrid: Rule = (table, tell) => {
  const columns = elements(element(table, "w:tblGrid"), "w:gridCol").length;
  const open = new Set<number>();
  for (const [index, row] of unwrapped(table, "w:tr").entries()) {
    const properties = element(row, "w:trPr");
    let column = numberOf(element(properties, "w:gridBefore"), 0);
    for (const cell of unwrapped(row, "w:tc")) {
      const cellProperties = element(cell, "w:tcPr");
      const merge = element(cellProperties, "w:vMerge");
      const continues = merge && value(merge) !== "restart";
      if (continues && !open.has(column))
        tell(`row ${String(index + 1)} continues a merge that nothing began`);
      if (merge) open.add(column);
      else open.delete(column);
      column += numberOf(element(cellProperties, "w:gridSpan"), 1);
    }
    column += numberOf(element(properties, "w:gridAfter"), 0);
    if (column !== columns)
      tell(`row ${String(index + 1)} covers ${String(column)} of ${String(columns)} grid columns`);
  }
};

const headRowsComeFirst: Rule = (table, tell) => {
  const heads = unwrapped(table, "w:tr").map(
    (row) => element(element(row, "w:trPr"), "w:tblHeader") !== undefined,
  );
  if (heads.some((head, index) => head && heads[index - 1] === false))
    tell("head row below the first rows is not repeated");
};

const styleIsDefined: Rule = (reference, tell, { styles }) => {
  const style = value(reference) ?? "";
  if (!styles.has(style)) tell(`style ${style} is not defined`);
};

const controlHasOwnId: Rule = (properties, tell, { ids }) => {
  unique("content control", value(element(properties, "w:id")), tell, ids);
};

const drawingHasOwnIdAndAlternative: Rule = ({ attributes }, tell, { ids }) => {
  unique("drawing", attributes["id"], tell, ids);
  if (!attributes["descr"]) tell("drawing without alternative text");
};

const rules: Readonly<Record<string, readonly Rule[]>> = {
  "w:tc": [cellEndsWithParagraph],
  "w:tbl": [tableIsFilled, rowsFitTheGrid, headRowsComeFirst],
  "w:pStyle": [styleIsDefined],
  "w:rStyle": [styleIsDefined],
  "w:tblStyle": [styleIsDefined],
  "w:sdtPr": [controlHasOwnId],
  "wp:docPr": [drawingHasOwnIdAndAlternative],
};

function unique(kind: string, id: string | undefined, tell: Tell, ids: Package["ids"]): void {
  const seen = ids.get(kind) ?? new Set();
  ids.set(kind, seen);
  if (id === undefined || seen.has(id)) tell(`${kind} id ${id ?? "(none)"} is not its own`);
  else seen.add(id);
}

function unwrapped(parent: XmlElement, name: string): readonly XmlElement[] {
  return elements(parent).flatMap((child) => {
    if (child.name === name) return child;
    return wrappers.has(child.name) ? unwrapped(child, name) : [];
  });
}

function numberOf(property: XmlElement | undefined, fallback: number): number {
  return Number(value(property) ?? fallback);
}
