import type { ArchiveRecord } from "./record.ts";
import type { Tag } from "./tag-file.ts";

/** What the tags say that the record does not. */
export interface BagOccasion {
  /** The folder of the bag. */
  readonly name: string;
  /** From 1. */
  readonly version: number;
  /** The day it is put together, ISO. */
  readonly day: string;
}

/** The tags of `bag-info.txt`: the reserved labels of RFC 8493, 2.2.2, then the same and more in Thai. */
export function bagInfo(record: ArchiveRecord, { name, version, day }: BagOccasion): readonly Tag[] {
  const { fiscalYear, agency, retention, made } = record;
  const year = `ปีงบประมาณ พ.ศ. ${fiscalYear}`;
  const title = `มาตรการส่งเสริมคุณธรรมและความโปร่งใส ${agency.name} ${year}`;
  const isPermanent = retention === "permanent";
  return [
    ["Source-Organization", agency.name],
    ["External-Description", title],
    ["External-Identifier", name],
    ["Bag-Group-Identifier", `${fiscalYear}-${agency.key}`],
    ["Internal-Sender-Identifier", agency.shortName],
    ["Bagging-Date", day],
    ["Bag-Software-Agent", `saraban ${made.program} (node ${made.node}, ICU ${made.icu})`],
    ["Retention-Class", isPermanent ? "permanent" : `${retention} years`],
    ["ชื่อเรื่อง", title],
    ["หน่วยงาน", agency.name],
    ["ปีงบประมาณ", String(fiscalYear)],
    ["ฉบับที่เก็บ", String(version)],
    ["วันที่เก็บ", day],
    ["อายุการเก็บ", isPermanent ? "ตลอดไป" : `ไม่น้อยกว่า ${retention} ปี`],
    ...titlesOf(record).map((document): Tag => ["เอกสาร", document]),
    ...record.signed.map(({ title: signed, file }): Tag => ["ฉบับลงนาม", `${signed} (${file})`]),
  ];
}

const titlesOf = ({ documents }: ArchiveRecord): readonly string[] => [
  ...new Set(documents.map(({ title }) => title)),
];
