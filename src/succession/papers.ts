import { isRecord } from "../json/value.ts";
import type { WrittenDossier } from "../model/dossier.ts";
import type { Tell } from "./change.ts";
import { printedWithoutYears, type Asked } from "./printed.ts";

type WrittenSignatories = NonNullable<WrittenDossier["signatories"]>;
type WrittenDocuments = NonNullable<WrittenDossier["documents"]>;

/** What is of one paper of one year, and left to be said anew; a signature is given anew. */
const emptied = new Set(["date", "effective", "lastMeeting", "agendaItem", "item"]);
const emptiedSort = "ล้างวันที่ เลขที่ และระเบียบวาระของปีก่อน";
/** Likewise, and told of with its words. */
const withdrawn = new Set(["references", "decisions"]);

/** Who signs, without last year's days and pictures of signatures. */
export function succeedingSignatories(
  { signatories = [], fiscalYear }: WrittenDossier,
  tell: Tell,
): WrittenSignatories {
  const asked = { path: "signatories", fiscalYear: fiscalYear + 1, tell };
  return withoutLastYears(signatories, asked) as WrittenSignatories;
}

/** The papers without last year's numbers, days, references and decisions; of a number its registry's prefix stays. */
export function succeedingDocuments(
  { documents = {}, fiscalYear }: WrittenDossier,
  tell: Tell,
): WrittenDocuments {
  const asked = { path: "documents", fiscalYear: fiscalYear + 1, tell };
  return withoutLastYears(documents, asked) as WrittenDocuments;
}

function withoutLastYears(value: unknown, asked: Asked): unknown {
  if (Array.isArray(value))
    return value.map((child, index) =>
      withoutLastYears(child, { ...asked, path: `${asked.path}[${index}]` }),
    );
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(printedWithoutYears(value, asked)).flatMap(([key, child]) => {
      const kept = keptOf(key, child, { ...asked, path: `${asked.path}.${key}` });
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

/** undefined where nothing is kept. */
function keptOf(key: string, child: unknown, asked: Asked): unknown {
  const { path, tell } = asked;
  if (key === "number" && typeof child === "string") {
    const prefix = registryPrefix(child);
    if (prefix !== child) tell({ message: `ล้างเลขที่ “${child}”`, path, sort: emptiedSort });
    return prefix;
  }
  if (emptied.has(key)) return void tell({ message: `ล้าง “${String(child)}”`, path, sort: emptiedSort });
  if (key === "picture")
    return void tell({ message: `ตัดภาพลายมือชื่อ “${String(child)}” ผู้ลงนามต้องลงนามใหม่`, path });
  if (!withdrawn.has(key) || !Array.isArray(child)) return withoutLastYears(child, asked);
  child.forEach((words, index) => tell({ message: `ตัด “${String(words)}”`, path: `${path}[${index}]` }));
  return undefined;
}

/** `ธส ๕๒๐๐๑/๘๗๒` → `ธส ๕๒๐๐๑/`; nothing of `๑๐/๒๕๖๘`, which has no letters. */
function registryPrefix(number: string): string | undefined {
  const prefix = number.slice(0, number.lastIndexOf("/") + 1);
  return /[\u0e01-\u0e2e]/.test(prefix) ? prefix : undefined;
}
