import type { SignatureLineNode } from "../../../document/nodes.ts";
import { artifact, element, type HtmlNode } from "../element.ts";

/**
 * The line to sign on. A picture of a signature is told of and not shown: as a file of its own on the web anybody could
 * put it under other words.
 */
export function signatureLine({ label, dotted, picture }: SignatureLineNode): readonly HtmlNode[] {
  if (picture !== undefined)
    return [
      element("p", { class: "signature-line" }, [
        label,
        " ",
        element("span", artifact, [`(${picture.alternative} อยู่ในเอกสารฉบับ PDF)`]),
      ]),
    ];
  if (!dotted) return [element("p", { class: "signing-space" }, [label])];
  return [element("p", { class: "signature-line" }, [label, " ", element("span", { class: "dots" })])];
}
