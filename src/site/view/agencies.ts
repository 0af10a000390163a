import { list, object, text, type DescribedFields } from "../../template/fields.ts";
import { placeOf } from "../../template/view/sentences.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import type { AgencyContext } from "../context.ts";
import { sitePaths } from "../paths.ts";
import { fiscalYearText, scoreText } from "../words.ts";
import { frameFields, type FrameView } from "./frame.ts";

/** The first page of a site of several agencies. */
export interface AgenciesView {
  readonly frame: FrameView;
  readonly title: string;
  readonly lead: string;
  readonly agencies: readonly AgencyLink[];
}

/** An agency, and what is published of it. */
export interface AgencyLink {
  readonly name: string;
  readonly place: string;
  readonly href: string;
  /** The latest fiscal year. */
  readonly year: string;
  readonly assessed: string;
  readonly total: string;
  readonly rating: string;
}

/** Derives the list of agencies, sorted as in a Thai dictionary. */
export function agenciesView(siteTitle: string, contexts: readonly AgencyContext[]): AgenciesView {
  const order = new Intl.Collator("th");
  const agencies = contexts.map(agencyLink).toSorted((a, b) => order.compare(a.name, b.name));
  const lead = `มาตรการ ประกาศ และรายงานผลของหน่วยงาน ${thaiNumber(agencies.length)} แห่ง เผยแพร่ตามการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)`;
  return {
    frame: {
      pageTitle: siteTitle,
      description: lead,
      styles: sitePaths.styles,
      siteTitle,
      home: sitePaths.home,
      owner: siteTitle,
      place: "",
      emblem: null,
      links: [],
      note: "เอกสารทุกฉบับมาจากคลังเอกสาร ซึ่งตรวจแล้วว่าครบถ้วนและไม่ถูกแก้ไข",
      fontLicence: `${sitePaths.fonts}OFL.txt`,
    },
    title: "หน่วยงานทั้งหมด",
    lead,
    agencies,
  };
}

function agencyLink({ agency: { years }, folder }: AgencyContext): AgencyLink {
  const { agency, assessment, fiscalYear, print } = years[0]!.dossier;
  return {
    name: agency.name,
    place: placeOf(agency).join(" "),
    href: `${folder}${sitePaths.home}`,
    year: fiscalYearText(fiscalYear),
    assessed: thaiNumber(assessment.fiscalYear),
    total: scoreText(assessment.total, print.scoreDigits),
    rating: assessment.rating,
  };
}

/** The list of agencies, described. */
export const agenciesFields = {
  frame: object("กรอบของหน้า", frameFields),
  title: text("ชื่อหน้า"),
  lead: text("คำนำ"),
  agencies: list(
    "หน่วยงานทั้งหมด",
    object("หนึ่งหน่วยงาน", {
      name: text("ชื่อหน่วยงาน"),
      place: text("อำเภอและจังหวัด ว่างได้"),
      href: text("ที่อยู่"),
      year: text("ปีงบประมาณล่าสุด"),
      assessed: text("ปีที่ประเมิน"),
      total: text("คะแนนรวม"),
      rating: text("ระดับ"),
    }),
  ),
} as const satisfies DescribedFields<AgenciesView>;
