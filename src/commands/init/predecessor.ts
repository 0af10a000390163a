import { basename, dirname, join } from "node:path";
import { bagFile, payloadFolder } from "../../archive/bag-names.ts";
import { dossierFile } from "../../archive/payload-names.ts";
import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Io } from "../../io.ts";
import { readInput } from "../input.ts";

/** Last year's dossier, from wherever it was kept. */
export interface Predecessor {
  /** JSON, as typed or as a finished file carries it. */
  readonly source: Uint8Array | string;
  /** Its name, for messages. */
  readonly file: string;
  /** Folders of frameworks that it was written by, besides the agency's own. */
  readonly frameworkFolders: readonly string[];
  /** A picture that it names. Throws DiagnosticError `model/asset`. */
  readonly readPicture: (source: string) => Promise<Uint8Array>;
  /** What the officer should know of the file it was taken from. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Reads the predecessor the officer named: a dossier, a folder with one, a bag of the archive, or a PDF or DOCX of ours.
 * Throws DiagnosticError; of a bag, with everything that is not as it was kept.
 */
export async function readPredecessor(
  from: string,
  frameworkFolders: readonly string[],
  io: Io,
): Promise<Predecessor> {
  const place = await io.realPath(from).catch(() => from);
  if ((await io.kindOf(place)) === "folder") return fromFolder(from, io);
  const bytes = await readInput(from, "model/file", io);
  const { formatOf } = await import("../../read/embedded-dossier.ts");
  return formatOf(bytes) === undefined
    ? fromDossier(from, bytes, io)
    : fromDocument(from, { bytes, frameworkFolders });
}

async function fromFolder(folder: string, io: Io): Promise<Predecessor> {
  if ((await io.kindOf(join(folder, bagFile.declaration))) !== undefined) return fromBag(folder, io);
  const file = join(folder, dossierFile);
  if ((await io.kindOf(file)) !== undefined)
    return fromDossier(file, await readInput(file, "model/file", io), io);
  throw new DiagnosticError([await noDossierIn(folder, io)]);
}

async function fromDossier(file: string, source: Uint8Array, io: Io): Promise<Predecessor> {
  const { assetReader } = await import("../asset-reader.ts");
  const read = assetReader(io);
  const readPicture = (picture: string) => read({ source: picture, place: { file } });
  return { source, file, frameworkFolders: [], readPicture, warnings: [] };
}

async function fromBag(folder: string, io: Io): Promise<Predecessor> {
  const { payloadOf, recordOf, verifyFolder } = await import("../archive/bags.ts");
  const { keptPicture } = await import("../archive/kept-picture.ts");
  const faults = await verifyFolder(folder, io);
  if (faults.length > 0) throw new DiagnosticError(faults);
  const [record, payload] = [await recordOf({ folder }, io), await payloadOf({ folder }, io)];
  const root = join(folder, payloadFolder);
  const file = join(root, dossierFile);
  const frameworks = join(root, "ita");
  return {
    source: payload.get(dossierFile)!,
    file,
    frameworkFolders: (await io.kindOf(frameworks)) === "folder" ? [frameworks] : [],
    readPicture: (source) => keptPicture({ source, place: { file } }, { record, folder: root, payload }),
    warnings: [],
  };
}

/** A finished file carries data, no pictures of its own; what was changed in it by hand the data do not know. */
async function fromDocument(
  file: string,
  { bytes, frameworkFolders }: { readonly bytes: Uint8Array; readonly frameworkFolders: readonly string[] },
): Promise<Predecessor> {
  const { embeddedDossier, embeddedReports } = await import("../../read/embedded-dossier.ts");
  const { editsSince } = await import("../../edits.ts");
  const { noPictureIn } = await import("./pictures.ts");
  const dossier = embeddedDossier(bytes, file);
  const data = { dossier, reports: embeddedReports(bytes, file) };
  const edits = await editsSince(bytes, data, { file, template: undefined, frameworkFolders });
  return {
    source: dossier,
    file,
    frameworkFolders: [],
    readPicture: (source) => Promise.reject(noPictureIn(file, source)),
    warnings: edits.map((edit) => ({ ...edit, hints: [...edit.hints, notCarriedOver] })),
  };
}

const notCarriedOver = "ข้อมูลของปีใหม่มาจากข้อมูลต้นทาง ถ้าข้อความที่แก้นี้ควรใช้ต่อ ให้แก้ในแฟ้มใหม่เอง";

async function noDossierIn(folder: string, io: Io): Promise<Diagnostic> {
  const { bagsOf, newestOf } = await import("../archive/bags.ts");
  const bags = newestOf(await bagsOf(folder, io)).map((bag) => join(folder, bag.name));
  return {
    code: "model/file",
    severity: "error",
    message: `ในโฟลเดอร์ “${basename(folder) || dirname(folder)}” ไม่มี ${dossierFile} และไม่ใช่ชุดเอกสารของคลัง`,
    place: { file: folder },
    hints: [
      bags.length === 0
        ? "ระบุแฟ้มข้อมูล PDF หรือ DOCX ที่โปรแกรมสร้าง หรือชุดเอกสารในคลัง"
        : `ระบุชุดเอกสารในคลัง: ${bags.join(", ")}`,
    ],
  };
}
