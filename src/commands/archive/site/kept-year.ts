import { basename, extname, join } from "node:path";
import type { Files } from "../../../archive/bag.ts";
import { bagFile, payloadFolder } from "../../../archive/bag-names.ts";
import { sha512 } from "../../../archive/checksum.ts";
import { dossierFile } from "../../../archive/payload-names.ts";
import { publishedIn } from "../../../archive/published.ts";
import type { ArchiveRecord } from "../../../archive/record.ts";
import { parseTags, tagOf } from "../../../archive/tag-file.ts";
import type { Report } from "../../../diagnostics/diagnostic.ts";
import type { DocumentNode } from "../../../document/nodes.ts";
import { paragraphsOf } from "../../../document/paragraphs.ts";
import type { Io } from "../../../io.ts";
import { frameworkFinder } from "../../../ita/load.ts";
import { parseDossier } from "../../../model/parse.ts";
import { picturesOf } from "../../../pictures.ts";
import { compose } from "../../../pipeline.ts";
import { unbreakableWords } from "../../../render-input.ts";
import { checkConservation } from "../../../read/conservation.ts";
import type { ArchivedYear, PublishedFile } from "../../../site/archived-year.ts";
import type { YearSources } from "../documents.ts";
import { payloadOf, recordOf, type Bag } from "../bags.ts";
import { keptYear } from "../year.ts";

/** A year of the archive with the files that are copied from it. */
export interface KeptYear {
  readonly bag: Bag;
  readonly year: ArchivedYear;
  /** By the name that the site gives them. */
  readonly copies: ReadonlyMap<string, KeptCopy>;
}

/** A file of a bag, and what it must be when it is copied. */
export interface KeptCopy {
  readonly path: string;
  readonly sha512: string;
}

/** Reads what a verified bag has to publish. Throws DiagnosticError. */
export async function readKeptYear(bag: Bag, io: Io, report: Report): Promise<KeptYear> {
  const folder = join(bag.folder, payloadFolder);
  const record = await recordOf(bag, io);
  const payload = await payloadOf(bag, io);
  const frameworkOf = frameworkFinder([join(folder, "ita")]);
  const dossier = parseDossier(payload.get(dossierFile) ?? "", join(folder, dossierFile), frameworkOf);
  const sources = keptYear({ record, dossier, folder }, payload, report);
  const { documents, signed } = publishedIn(record);
  const paths = [...documents, ...signed].map(({ file }) => file);
  return {
    bag,
    year: {
      agency: record.agency,
      dossier,
      version: bag.version,
      keptOn: await keptOn(bag, io),
      frameworkOf,
      measures: measuresOf(record, sources, payload),
      pictures: await picturesOf({ dossier, file: sources.file, filed: [], files: [] }, sources.readAsset),
      files: filesOf(record, payload),
      names: unbreakableWords(dossier),
    },
    copies: new Map(
      paths.map((path) => [basename(path), { path: join(folder, path), sha512: sha512(payload.get(path)!) }]),
    ),
  };
}

async function keptOn({ folder }: Bag, io: Io): Promise<string | undefined> {
  const tags = parseTags(new TextDecoder().decode(await io.readFile(join(folder, bagFile.info))));
  return tagOf(tags, "Bagging-Date");
}

function filesOf(record: ArchiveRecord, payload: Files): readonly PublishedFile[] {
  const { documents, signed } = publishedIn(record);
  return [
    ...documents.map(({ pages, ...document }) => ({
      ...document,
      pages: pages ?? undefined,
      signedOn: undefined,
    })),
    ...signed.map(({ added, ...copy }) => ({
      ...copy,
      format: formatOf(copy.file),
      pages: undefined,
      signedOn: added,
    })),
  ].map(({ file, kind, title, format, pages, signedOn }) => ({
    name: basename(file),
    kind,
    title,
    format,
    size: payload.get(file)!.length,
    pages,
    signedOn,
  }));
}

const formatOf = (file: string): "pdf" | "docx" => (extname(file) === ".docx" ? "docx" : "pdf");

/**
 * The measures composed anew from what is kept, when they say what the kept document says; undefined where the archive has
 * no such document, or where today's program words it otherwise: then only the kept file speaks.
 */
function measuresOf(record: ArchiveRecord, sources: YearSources, payload: Files): DocumentNode | undefined {
  const kept = record.documents.find(({ kind }) => kind === "measures");
  if (kept === undefined) return undefined;
  const { document } = compose({
    source: sources.file.source,
    file: sources.file.file,
    kind: "measures",
    templates: sources.templatesOf("measures"),
    frameworkFolders: sources.frameworkFolders,
    reports: sources.reports,
  });
  const words = new TextDecoder().decode(payload.get(kept.text)).split("\n");
  const differences = checkConservation(words, paragraphsOf(document));
  if (differences.length === 0) return document;
  sources.report({
    code: "archive/rebuilt",
    severity: "warning",
    message: `มาตรการปี ${record.fiscalYear} ที่จัดข้อความใหม่ไม่ตรงกับเอกสารที่เก็บ ${differences.length} แห่ง จึงเผยแพร่เฉพาะแฟ้ม: ${differences[0]!.message}`,
    place: { file: sources.file.file },
    hints: ["ตรวจด้วย saraban archive verify --rebuild หรือสร้างเว็บไซต์ด้วยโปรแกรมรุ่นที่ใช้ตอนเก็บ"],
  });
  return undefined;
}
