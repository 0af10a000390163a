import { flag, list, object, optional, text, type DescribedFields } from "../../template/fields.ts";

/** What stands around the content of every page. */
export interface FrameView {
  /** In the browser's title bar, and where the page is shared. */
  readonly pageTitle: string;
  readonly description: string;
  readonly styles: string;
  readonly siteTitle: string;
  readonly home: string;
  /** Whose site it is. */
  readonly owner: string;
  /** District and province; empty where they are not known. */
  readonly place: string;
  readonly emblem: ImageView | null;
  readonly links: readonly NavigationLink[];
  /** Where the page comes from. */
  readonly note: string;
  readonly fontLicence: string;
}

/** A picture of the page's head. */
export interface ImageView {
  readonly file: string;
  readonly alternative: string;
}

/** A link to another page of the site. */
export interface NavigationLink {
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** The frame, described. */
export const frameFields = {
  pageTitle: text("ชื่อหน้า"),
  description: text("คำอธิบายหน้า"),
  styles: text("ที่อยู่แฟ้มรูปแบบ"),
  siteTitle: text("ชื่อเว็บไซต์"),
  home: text("ที่อยู่หน้าแรก"),
  owner: text("ชื่อหน่วยงาน"),
  place: text("อำเภอและจังหวัด ว่างได้"),
  emblem: optional("ตราของหน่วยงาน", { file: text("แฟ้มภาพ"), alternative: text("คำบรรยายภาพ") }),
  links: list(
    "เมนู",
    object("หนึ่งรายการ", {
      label: text("ชื่อ"),
      href: text("ที่อยู่"),
      isCurrent: flag("จริงเมื่อเป็นหน้านี้"),
    }),
  ),
  note: text("ที่มาของหน้า"),
  fontLicence: text("ที่อยู่สัญญาอนุญาตแบบอักษร"),
} as const satisfies DescribedFields<FrameView>;
