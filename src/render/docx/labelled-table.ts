import { StringValueElement, Table } from "docx";
import type { ITableOptions, XmlComponent } from "docx";

/** A table that says what it holds to who cannot see it: docx has no option for `w:tblDescription` (ISO 29500-1, 17.4.46). */
export class LabelledTable extends Table {
  constructor(options: ITableOptions, label: string) {
    super(options);
    const [properties] = this.root as readonly XmlComponent[];
    properties?.addChildElement(new StringValueElement("w:tblDescription", label));
  }
}
