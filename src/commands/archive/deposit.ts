import { agencyKey } from "../../archive/bag-name.ts";
import { sha512 } from "../../archive/checksum.ts";
import type { ArchivedDocument, ArchiveRecord } from "../../archive/record.ts";
import { DiagnosticError } from "../../diagnostics/diagnostic.ts";
import { fontLicence, loadFontFaces, type FontFace } from "../../fonts/faces.ts";
import type { Io } from "../../io.ts";
import { version } from "../../package-info.ts";
import { templateSources } from "../../template/sources.ts";
import type { DocumentKind } from "../../template/kinds.ts";
import { documentsOf, makeDocument, type YearSources } from "./documents.ts";
import type { Deposit } from "./store.ts";
import { keptFiles } from "./year.ts";

/** The documents of a year, and the kinds for which data were missing. */
interface MadeYear {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly documents: readonly ArchivedDocument[];
  readonly notMade: ArchiveRecord["notMade"];
}

/** Makes all documents of a year and lays them together with what they are made from. Throws DiagnosticError. */
export async function depositOf(
  year: YearSources,
  retention: ArchiveRecord["retention"],
  io: Io,
): Promise<Deposit> {
  const kept = await keptFiles(year, io);
  const { files, documents, notMade } = await makeYear(year);
  const { agency, fiscalYear } = year.dossier;
  const { name, shortName } = agency;
  return {
    record: {
      format: 1,
      fiscalYear,
      agency: { key: agencyKey(name), name, shortName },
      retention,
      made: { ...makers(io), ...(year.date && { date: year.date.toISOString() }) },
      reports: kept.reports,
      pictures: kept.pictures,
      documents: [...documents],
      notMade,
      signed: [],
    },
    payload: new Map([...kept.payload, ...files, ...templateFiles(documents), ...fontFiles()]),
  };
}

/** Every document that the data allow. Throws DiagnosticError for any other reason that one cannot be made. */
async function makeYear(year: YearSources): Promise<MadeYear> {
  const files = new Map<string, Uint8Array>();
  const documents: ArchivedDocument[] = [];
  const notMade: ArchiveRecord["notMade"] = [];
  for (const wanted of documentsOf(year)) {
    try {
      const made = await makeDocument(wanted, year);
      for (const [path, bytes] of made.files) files.set(path, bytes);
      documents.push(...made.documents);
    } catch (error) {
      if (!(error instanceof DiagnosticError) || !isLack(error)) throw error;
      notMade.push({ kind: wanted.kind, reason: error.diagnostics.map(({ message }) => message).join(" ") });
    }
  }
  return { files, documents, notMade };
}

const isLack = ({ diagnostics }: DiagnosticError): boolean =>
  diagnostics.every(({ code }) => code === "template/data-missing");

/** What the bytes of documents depend on besides the data, on this machine now. */
export const makers = (io: Io): Omit<ArchiveRecord["made"], "date"> => ({
  program: version,
  ...io.self.runtime,
  fonts: faces().map(({ name, bytes }) => ({ file: fontFile(name), sha512: sha512(bytes) })),
});

function faces(): readonly FontFace[] {
  const { regular, bold, italic, boldItalic } = loadFontFaces();
  return [regular, bold, italic, boldItalic];
}

const fontFile = (name: string): string => `fonts/${name}.ttf`;

/** The licence of our faces allows copies, with the licence beside them. */
const fontFiles = (): readonly (readonly [string, Uint8Array])[] => [
  ["fonts/OFL.txt", fontLicence()],
  ...faces().map(({ name, bytes }) => [fontFile(name), bytes] as const),
];

/** The templates of the kinds that were made, and every partial. */
function templateFiles(documents: readonly ArchivedDocument[]): ReadonlyMap<string, Uint8Array> {
  const kinds = new Set(documents.map(({ kind }) => kind as DocumentKind));
  const sources = [...kinds].map((kind) => templateSources(kind));
  const texts = sources.flatMap(({ main, partials }) => [main, ...partials.values()]);
  return new Map(texts.map(({ name, text }) => [name, new TextEncoder().encode(text)]));
}
