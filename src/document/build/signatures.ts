import { attribute, flagAttribute } from "../attributes.ts";
import { signature, signatureLine, signatures } from "../builders.ts";
import { childElements } from "../descend.ts";
import type { SignatureNode, SignaturesNode } from "../nodes.ts";
import type { XmlElement } from "../xml.ts";
import { choiceAttribute, given, pictureOf } from "./attribute-values.ts";
import { buildParagraph } from "./paragraph.ts";
import type { BuildState } from "./state.ts";

/** The signers of a document. */
export function buildSignatures(element: XmlElement, state: BuildState): SignaturesNode {
  const signers = childElements(element, "signature").map((item) => buildSignature(item, state));
  return signatures(
    signers,
    given({ arrangement: choiceAttribute(element, "arrangement", ["stacked", "beside"]) }),
  );
}

function buildSignature(element: XmlElement, state: BuildState): SignatureNode {
  const lines = childElements(element).map((line) =>
    line.name === "p" ? buildParagraph(line, state, "center") : buildSignatureLine(line, state),
  );
  return { ...signature(attribute(element, "name") ?? "", lines), origin: state.originOf(element) };
}

function buildSignatureLine(element: XmlElement, state: BuildState): SignatureNode["children"][number] {
  const options = given({
    label: attribute(element, "label"),
    dotted: flagAttribute(element, "dotted"),
    picture: pictureOf(element),
  });
  return { ...signatureLine(options), origin: state.originOf(element) };
}
