import type { CheckResult } from "../../check/check.ts";
import type { Checklist, Requirement } from "../../check/readiness.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { severityWords } from "../../diagnostics/report.ts";
import * as make from "../../document/builders.ts";
import { withThaiDigits } from "../../document/digits.ts";
import type { Block, CellNode, DocumentNode, RowNode } from "../../document/nodes.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import { grouped } from "./grouped.ts";
import { summaryLine, toldOf } from "./result-text.ts";

/** The findings as a paper to go through with a pen: what the items ask, then what was found, with room to tick. */
export function reportDocument(result: CheckResult): DocumentNode {
  const { agency, fiscalYear } = result.dossier;
  const title = `ผลการตรวจแฟ้มข้อมูล ปีงบประมาณ พ.ศ. ${thaiNumber(fiscalYear)}`;
  return withThaiDigits(
    make.document({ title }, [
      make.section([
        make.heading(1, title),
        make.paragraph(agency.name, { align: "center" }),
        make.paragraph(summaryLine(result)),
        ...result.checklists.flatMap(checklistBlocks),
        ...findingBlocks(grouped(toldOf(result))),
      ]),
    ]),
  );
}

const head = (titles: readonly string[]): RowNode =>
  make.row(titles.map((title) => make.cell(title, { header: "column" })));

function checklistBlocks({ item, requirements }: Checklist): readonly Block[] {
  return [
    make.heading(2, `พร้อมส่ง ITA: ${item}`),
    make.table({
      label: `สิ่งที่ข้อ ${item} ต้องการ และที่มีในแฟ้ม`,
      shares: [40, 15, 45],
      head: [head(["สิ่งที่ต้องการ", "ผล", "จำนวนและวิธีแก้"])],
      body: requirements.map(requirementRow),
    }),
  ];
}

const requirementRow = ({ title, isMet, extent = "-", hint }: Requirement): RowNode =>
  make.row([title, isMet ? "ครบ" : "ยังไม่ครบ", isMet ? extent : `${extent} ${hint}`]);

function findingBlocks(diagnostics: readonly Diagnostic[]): readonly Block[] {
  const heading = make.heading(2, "สิ่งที่พบ");
  if (diagnostics.length === 0) return [heading, make.paragraph("ไม่พบสิ่งที่ต้องแก้")];
  return [
    heading,
    make.table({
      label: "สิ่งที่พบ ตำแหน่ง และวิธีแก้",
      shares: [16, 22, 34, 28],
      head: [head(["ระดับ", "ตำแหน่ง", "สิ่งที่พบ", "วิธีแก้"])],
      body: diagnostics.map(findingRow),
    }),
  ];
}

function findingRow({ code, severity, message, place, hints }: Diagnostic): RowNode {
  return make.row([severityWords[severity], placeCell(code, place), asTyped([message]), asTyped(hints)]);
}

/** What is said of digits would be wrong in other digits. */
const asTyped = (lines: readonly string[]): CellNode =>
  make.cell(lines.map((line) => make.paragraph([make.verbatim(line)])));

/** The line, and under it the rule's id, which a suppression would name. */
function placeCell(code: string, place: Diagnostic["place"]): CellNode {
  const line = place?.line === undefined ? "ทั้งแฟ้ม" : `บรรทัด ${place.line}`;
  return make.cell([make.paragraph(line), make.paragraph([make.verbatim(code.replace("check/", ""))])]);
}
