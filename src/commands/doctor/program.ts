import { readdirSync } from "node:fs";
import { DiagnosticError } from "../../diagnostics/diagnostic.ts";
import { faceDigests } from "../../fonts/digests.ts";
import { loadFontFaces, type FontFace } from "../../fonts/faces.ts";
import { sha256 } from "../../output/sha256.ts";
import { requiredNode } from "../../package-info.ts";
import { checkVersions, installedVersions, pinnedVersions } from "../../render/pdf/upstream/versions.ts";
import { dictionaryBreaks } from "../../thai/dictionary-breaks.ts";
import type { Finding } from "./finding.ts";

const reinstall = "ติดตั้งโปรแกรมใหม่ด้วย npm ci หรือ npm install -g saraban";

/** What the program itself consists of. Each is looked at by using it, as far as that takes no document. */
export async function programFindings(runtime: {
  readonly node: string;
  readonly icu: string;
}): Promise<readonly Finding[]> {
  return [
    nodeFinding(runtime.node, requiredNode),
    wordsFinding(runtime.icu, dictionaryBreaks),
    attempt({ id: "fonts", title: "ฟอนต์" }, () =>
      fontsFinding(Object.values(loadFontFaces()).filter(isFace)),
    ),
    attempt({ id: "libraries", title: "ไลบรารี PDF" }, () => librariesFinding(installedVersions())),
    await picturesFinding(),
    attempt({ id: "frameworks", title: "กรอบการประเมิน ITA" }, frameworksFinding),
  ];
}

const isFace = (part: FontFace | string): part is FontFace => typeof part !== "string";

/** `actual` and `required` are versions, `20.19.0`. */
export function nodeFinding(actual: string, required: string): Finding {
  const [is, needs] = [actual, required].map((version) => version.split(".").map(Number));
  const difference = needs!.map((part, index) => (is![index] ?? 0) - part).find((part) => part !== 0) ?? 0;
  const about = { id: "node", title: "Node.js" };
  if (difference >= 0) return { ...about, health: "sound", detail: actual };
  return {
    ...about,
    health: "fault",
    detail: `รุ่น ${actual} เก่ากว่า ${required}`,
    remedy: `ติดตั้ง Node.js รุ่น ${required} ขึ้นไป จาก https://nodejs.org`,
  };
}

/** A sentence of which every part is a word of the dictionary, and where the words begin. */
const probe = { text: "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", starts: [7, 10, 15, 22, 25, 29] } as const;

/** `breaksIn` finds where words begin; without a dictionary it finds none. */
export function wordsFinding(icu: string, breaksIn: (text: string) => readonly number[]): Finding {
  const found = new Set(breaksIn(probe.text));
  const isKnown = probe.starts.filter((start) => found.has(start)).length >= probe.starts.length - 1;
  const about = { id: "thai-words", title: "พจนานุกรมตัดคำไทย" };
  if (isKnown) return { ...about, health: "sound", detail: `ICU ${icu}` };
  return {
    ...about,
    health: "fault",
    detail: `Node.js นี้ตัดคำไทยไม่ได้ (ICU ${icu === "" ? "ไม่มี" : icu})`,
    remedy: "ติดตั้ง Node.js จาก https://nodejs.org ซึ่งมีข้อมูลภาษาครบ (full-icu)",
  };
}

/** The faces that were loaded, held to what is known of them. */
export function fontsFinding(faces: readonly FontFace[]): Finding {
  const altered = faces.filter(({ name, bytes }) => sha256(bytes) !== faceDigests[name]);
  const about = { id: "fonts", title: "ฟอนต์" };
  if (altered.length === 0)
    return { ...about, health: "sound", detail: `Saraban 16 ครบ ${faces.length} แบบ` };
  const names = altered.map(({ name }) => `${name}.ttf`).join(", ");
  return { ...about, health: "fault", detail: `แฟ้มไม่ตรงกับที่ให้มา: ${names}`, remedy: reinstall };
}

/** Versions by the names of their packages. */
export function librariesFinding(installed: Readonly<Record<string, string>>): Finding {
  checkVersions(installed);
  const detail = Object.entries(pinnedVersions)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ");
  return { id: "libraries", title: "ไลบรารี PDF", health: "sound", detail };
}

/** The library for pictures is native: it may be missing on a machine on which everything else is there. */
async function picturesFinding(): Promise<Finding> {
  const about = { id: "pictures", title: "ไลบรารีภาพ" };
  try {
    const { default: sharp } = await import("../../assets/sharp.ts");
    return { ...about, health: "sound", detail: `sharp ${sharp.versions.sharp ?? ""}` };
  } catch (error) {
    const remedy = "ติดตั้งใหม่บนเครื่องนี้ด้วย npm ci (อย่าคัดลอก node_modules มาจากเครื่องอื่น)";
    return { ...about, health: "fault", detail: firstLine(error), remedy };
  }
}

function frameworksFinding(): Finding {
  const names = readdirSync(new URL("../../../data/ita/", import.meta.url));
  const years = names.flatMap((name) => /^(\d{4})\.json$/.exec(name)?.[1] ?? []).sort();
  return { id: "frameworks", title: "กรอบการประเมิน ITA", health: "sound", detail: `ปี ${years.join(", ")}` };
}

/** What cannot even be loaded is a fault of the installation. */
function attempt(about: Pick<Finding, "id" | "title">, look: () => Finding): Finding {
  try {
    return look();
  } catch (error) {
    const detail =
      error instanceof DiagnosticError
        ? error.diagnostics.map(({ message }) => message).join("; ")
        : firstLine(error);
    return { ...about, health: "fault", detail, remedy: reinstall };
  }
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0]!;
