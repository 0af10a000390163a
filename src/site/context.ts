import type { Asset } from "../assets/asset.ts";
import { sha512 } from "../archive/checksum.ts";
import type { PictureFile } from "../render/html/index.ts";
import { placeOf } from "../template/view/sentences.ts";
import type { LineBreaker } from "../thai/line-breaks.ts";
import { thaiNumber } from "../thai/numbers.ts";
import type { ArchivedAgency } from "./archived-year.ts";
import { relativeTo, sitePaths, yearPath } from "./paths.ts";
import type { FrameView, NavigationLink } from "./view/frame.ts";
import { dayText } from "./words.ts";

/** An agency's place in the site, and what its pages share. */
export interface AgencyContext {
  readonly siteTitle: string;
  readonly agency: ArchivedAgency;
  /** The folder of its pages, with its slash; empty where the site is of one agency. */
  readonly folder: string;
  /** Knows its names. */
  readonly breaker: LineBreaker;
}

/** Where a picture is put; named after its content, so that years share it. */
export function picturePath({ mediaType, bytes, raster }: Asset): string {
  const extension = mediaType === "image/jpeg" ? "jpg" : "png";
  return `${sitePaths.pictures}${sha512(raster ?? bytes).slice(0, 16)}.${extension}`;
}

/** The pictures of a year as a page shows them. Throws RangeError for one that the year does not have. */
export const pictureFinder =
  (pictures: ReadonlyMap<string, Asset>, page: string) =>
  (source: string): PictureFile => {
    const asset = pictures.get(source);
    if (asset === undefined) throw new RangeError(`No picture ${source}`);
    return { href: relativeTo(page, picturePath(asset)), width: asset.width, height: asset.height };
  };

/** The frame of a page of an agency; `page` is its path in the site. */
export function agencyFrame(
  { siteTitle, agency, folder }: AgencyContext,
  page: string,
  { pageTitle, description }: Pick<FrameView, "pageTitle" | "description">,
): FrameView {
  const [latest] = agency.years;
  const { dossier, pictures } = latest!;
  const { emblem } = dossier.agency;
  const asset = emblem.type === "none" || emblem.file === undefined ? undefined : pictures.get(emblem.file);
  return {
    pageTitle:
      pageTitle === siteTitle
        ? `${siteTitle} ${dossier.agency.name}`
        : `${pageTitle} – ${dossier.agency.name}`,
    description,
    styles: relativeTo(page, sitePaths.styles),
    siteTitle,
    home: relativeTo(page, `${folder}${sitePaths.home}`),
    owner: dossier.agency.name,
    place: placeOf(dossier.agency).join(" "),
    emblem: asset
      ? {
          file: relativeTo(page, picturePath(asset)),
          alternative: emblem.type === "seal" ? emblem.alternative : "ตราครุฑ",
        }
      : null,
    links: navigation(agency, folder, page),
    note: noteOf(agency, folder, page),
    fontLicence: relativeTo(page, `${sitePaths.fonts}OFL.txt`),
  };
}

function navigation({ years }: ArchivedAgency, folder: string, page: string): readonly NavigationLink[] {
  const link = (label: string, path: string): NavigationLink => ({
    label,
    href: relativeTo(page, path),
    isCurrent: page === path,
  });
  return [
    ...(folder === "" ? [] : [link("หน่วยงานทั้งหมด", sitePaths.home)]),
    link("หน้าแรก", `${folder}${sitePaths.home}`),
    ...years.map(({ dossier: { fiscalYear } }) =>
      link(`ปี ${thaiNumber(fiscalYear)}`, yearPath(folder, fiscalYear)),
    ),
    link("เปรียบเทียบรายปี", `${folder}${sitePaths.comparison}`),
  ];
}

/** On the page of a year, which version it shows; elsewhere where all come from. */
function noteOf({ years }: ArchivedAgency, folder: string, page: string): string {
  const shown = years.find(({ dossier }) => page === yearPath(folder, dossier.fiscalYear));
  if (shown === undefined) return "เอกสารทุกฉบับมาจากคลังเอกสารของหน่วยงาน ซึ่งตรวจแล้วว่าครบถ้วนและไม่ถูกแก้ไข";
  const day = dayText(shown.keptOn);
  const when = day === "" ? "" : ` เก็บเมื่อวันที่ ${day}`;
  return `เอกสารจากคลังเอกสารของหน่วยงาน ฉบับที่ ${thaiNumber(shown.version)}${when} ตรวจแล้วว่าครบถ้วนและไม่ถูกแก้ไข`;
}
