import { list, object, text, type DescribedFields } from "../../template/fields.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import type { PublishedFile } from "../archived-year.ts";
import { dayText, sizeText } from "../words.ts";

/** A document with its files, the signed copies first. */
export interface DocumentView {
  readonly title: string;
  readonly files: readonly FileView[];
}

/** A file to download. */
export interface FileView {
  readonly href: string;
  /** `ฉบับลงนาม PDF`. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Pages and size. */
  readonly details: string;
}

/** The documents of a year in the order of the archive; `folder` leads to them from the page. */
export function documentViews(files: readonly PublishedFile[], folder: string): readonly DocumentView[] {
  const titles = [...new Set(files.map(({ title }) => title))];
  return titles.map((title) => {
    const copies = files.filter((file) => file.title === title);
    const signed = copies.filter(({ signedOn }) => signedOn !== undefined).toReversed();
    const made = copies.filter(({ signedOn }) => signedOn === undefined);
    return { title, files: [...signed, ...made].map((file) => fileView(file, folder)) };
  });
}

const formats = {
  pdf: { name: "PDF", type: "application/pdf" },
  docx: {
    name: "Word",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
} as const;

function fileView({ name, format, size, pages, signedOn }: PublishedFile, folder: string): FileView {
  const { name: program, type } = formats[format];
  const day = dayText(signedOn);
  const details = [
    ...(day === "" ? [] : [`รับเมื่อ ${day}`]),
    ...(pages === undefined ? [] : [`${thaiNumber(pages)} หน้า`]),
    sizeText(size),
  ];
  return {
    href: `${folder}${name}`,
    name: signedOn === undefined ? program : `ฉบับลงนาม ${program}`,
    type,
    details: details.join(" · "),
  };
}

/** Documents, described. */
export const documentsField = list(
  "เอกสารเผยแพร่",
  object("หนึ่งเอกสาร", {
    title: text("ชื่อเอกสาร"),
    files: list(
      "แฟ้มของเอกสาร ฉบับลงนามก่อน",
      object("หนึ่งแฟ้ม", {
        href: text("ที่อยู่"),
        name: text("ชนิดของแฟ้ม"),
        type: text("ชนิดสื่อ"),
        details: text("จำนวนหน้าและขนาด"),
      } satisfies DescribedFields<FileView>),
    ),
  }),
);
