// An archive of many small bags, written by the archive's own functions, without the work of making documents.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { agencyKey } from "../../../dist/archive/bag-name.js";
import { store } from "../../../dist/commands/archive/store.js";
import { systemIo } from "../../../dist/system-io.js";

/** A bag that is lost with the power is made again: nothing waits for the disk. */
const io = {
  ...systemIo(),
  syncFolder: async () => undefined,
  createFile: (path, bytes) => writeFile(path, bytes, { flag: "wx" }),
};
const dossier = await readFile(new URL("../../../data/hin-dat-2566/dossier.json", import.meta.url));
const words = new TextEncoder().encode(
  Array.from({ length: 200 }, (_, line) => `${line} จัดทำมาตรการความโปร่งใสในการจัดซื้อจัดจ้าง`).join("\n"),
);
const years = 40;

/** Bags of `years` fiscal years for as many agencies as it takes. */
export async function fillArchive(archive, bags) {
  await mkdir(archive, { recursive: true });
  for (let number = 0; number < bags; number++) {
    const name = `เทศบาลตำบลที่ ${Math.floor(number / years)}`;
    await store(deposit(2500 + (number % years), name), archive, io, () => undefined);
  }
}

function deposit(fiscalYear, name) {
  const text = `texts/${fiscalYear}-measures.txt`;
  const formats = ["pdf", "docx"].map((format) => ({
    file: `documents/${fiscalYear}-measures.${format}`,
    kind: "measures",
    title: "มาตรการ",
    format,
    pages: null,
    text,
  }));
  const record = {
    format: 1,
    fiscalYear,
    agency: { key: agencyKey(name), name, shortName: name },
    retention: 10,
    made: { program: "0", node: "0", icu: "0", fonts: [] },
    reports: [],
    pictures: [],
    documents: formats,
    notMade: [],
    signed: [],
  };
  const files = [text, ...formats.map(({ file }) => file)].map((path) => [path, words]);
  return { record, payload: new Map([["dossier.json", dossier], ...files]) };
}
