import type { HtmlElement, HtmlNode } from "./element.ts";

/** Elements that have no content and no end tag in HTML (WHATWG, 13.1.2). */
const voidElements: ReadonlySet<string> = new Set(["br", "col", "hr", "img", "input", "link", "meta", "wbr"]);

/**
 * A page as text that both an HTML parser and an XML parser read as the same tree: every element closed, every attribute
 * quoted, no entity that XML does not know.
 */
export function printPage(root: HtmlElement): string {
  return `<!DOCTYPE html>\n${printNode(root)}\n`;
}

/** An element with all it holds, or text with its signs escaped. */
export function printNode(node: HtmlNode): string {
  if (typeof node === "string") return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `<${node.name}${attributes.join("")}`;
  if (voidElements.has(node.name)) return `${start}/>`;
  return `${start}>${node.children.map(printNode).join("")}</${node.name}>`;
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML cannot hold are left out; no document of ours has any. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (sign) => signs[sign]!);
}
