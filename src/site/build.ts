import type { Asset } from "../assets/asset.ts";
import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import { paragraphsOf } from "../document/paragraphs.ts";
import { checkConservation } from "../read/conservation.ts";
import { readHtml } from "../read/html/index.ts";
import { lower } from "../render/html/index.ts";
import { createLineBreaker } from "../thai/line-breaks.ts";
import type { ArchivedAgency, ArchivedYear } from "./archived-year.ts";
import { sharedFiles } from "./assets.ts";
import { scoresFigure } from "./chart/scores.ts";
import { picturePath, pictureFinder, type AgencyContext } from "./context.ts";
import { PageMaker } from "./page.ts";
import { sitePaths, yearFolder, yearPath } from "./paths.ts";
import { indicatorTrends, totalTrend } from "./trends.ts";
import { agenciesFields, agenciesView } from "./view/agencies.ts";
import { comparisonFields } from "./view/comparison-fields.ts";
import { comparisonView } from "./view/comparison.ts";
import { homeFields, homeView } from "./view/home.ts";
import { yearFields, yearPage } from "./view/year.ts";

/** The kinds of page by name. */
export const pageKinds = {
  agencies: { name: "agencies", fields: agenciesFields },
  home: { name: "home", fields: homeFields },
  year: { name: "year", fields: yearFields },
  comparison: { name: "comparison", fields: comparisonFields },
} as const;

/** A site: what is made for it, and which kept files it shows as they are. */
export interface Site {
  /** Pages, style sheet, faces and pictures by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** For each year its folder in the site, where its files to download go. */
  readonly folders: ReadonlyMap<ArchivedYear, string>;
}

/**
 * The pages of agencies; equal years give equal bytes. Years stand at the top where there is one agency, else in a folder
 * for each. Throws DiagnosticError `read/text-lost` when a page does not say what its document says.
 */
export function buildSite(agencies: readonly ArchivedAgency[], siteTitle: string): Site {
  const maker = new PageMaker();
  const isOne = agencies.length === 1;
  const contexts = agencies.map((agency) => ({
    siteTitle,
    agency,
    folder: isOne ? "" : `${agency.key}/`,
    breaker: createLineBreaker(agency.years.flatMap(({ names }) => names)),
  }));
  const files = new Map(sharedFiles());
  const folders = new Map<ArchivedYear, string>();
  if (!isOne)
    files.set(
      sitePaths.home,
      maker.page(pageKinds.agencies, {
        view: agenciesView(siteTitle, contexts),
        breaker: createLineBreaker(),
      }),
    );
  for (const context of contexts) {
    for (const [path, bytes] of agencyPages(context, maker)) files.set(path, bytes);
    for (const year of context.agency.years) {
      folders.set(year, `${context.folder}${yearFolder(year.dossier.fiscalYear)}`);
      for (const asset of shownPictures(year)) files.set(picturePath(asset), asset.raster ?? asset.bytes);
    }
  }
  return { files, folders };
}

function agencyPages(context: AgencyContext, maker: PageMaker): ReadonlyMap<string, Uint8Array> {
  const { agency, folder } = context;
  const trend = totalTrend(agency);
  return new Map([
    [
      `${folder}${sitePaths.home}`,
      maker.page(pageKinds.home, { view: homeView(context), slots: { trend }, breaker: context.breaker }),
    ],
    ...agency.years.map((year) => {
      const page = yearPath(folder, year.dossier.fiscalYear);
      return [page, yearBytes(context, year, page, maker)] as const;
    }),
    [
      `${folder}${sitePaths.comparison}`,
      maker.page(pageKinds.comparison, {
        view: comparisonView(context),
        slots: { trend, sparks: indicatorTrends(agency) },
        breaker: context.breaker,
      }),
    ],
  ]);
}

function yearBytes(context: AgencyContext, year: ArchivedYear, page: string, maker: PageMaker): Uint8Array {
  const { view, scores, chartYears } = yearPage(context, year, page);
  const { measures } = year;
  const pictureOf = pictureFinder(year.pictures, page);
  const slots = {
    scores: scores.length > 0 ? [scoresFigure("แผนภูมิคะแนนรายตัวชี้วัด", scores, chartYears)] : [],
    measures: measures ? lower(measures, { pictureOf, headingLevel: 2 }) : [],
  };
  const bytes = maker.page(pageKinds.year, { view, slots, breaker: context.breaker });
  if (measures === undefined) return bytes;
  const faults = checkConservation(paragraphsOf(measures), readHtml(bytes, measuresId));
  if (faults.length > 0) throw new DiagnosticError(faults);
  return bytes;
}

/** The element of a year's page that holds the words of the document, and no others. */
const measuresId = "measures-text";

/** Pictures on the pages of a year. Signatures are in the documents only. */
function shownPictures({ dossier, measures, pictures }: ArchivedYear): readonly Asset[] {
  const { emblem } = dossier.agency;
  const ofAgency = emblem.type === "none" || emblem.file === undefined ? [] : [emblem.file];
  const blocks = measures?.children.flatMap(({ children }) => children) ?? [];
  const ofDocument = blocks.flatMap((block) =>
    (block.type === "emblem" || block.type === "figure") && block.picture ? [block.picture.source] : [],
  );
  return [...new Set([...ofAgency, ...ofDocument])].flatMap((source) => pictures.get(source) ?? []);
}
