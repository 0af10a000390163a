import type { XmlNode, XmlText } from "./xml.ts";

/** Does the node hold anything that would be seen: a character that is not white space? */
export function hasWords(node: XmlNode): boolean {
  return node.kind === "text" ? /\S/.test(node.value) : node.children.some(hasWords);
}

/**
 * The texts of a block as they will be printed. Spaces are kept as they are; white space that holds a line end
 * (the indentation of a template) becomes nothing at the start and end of the block and beside `<br/>`,
 * and one space anywhere else.
 */
export function printedTexts(children: readonly XmlNode[]): ReadonlyMap<XmlText, string> {
  const printed = new Map<XmlText, string>();
  let atLineStart = true;
  /** The text that gets the space, as soon as it is known that words follow. */
  let joint: XmlText | undefined;
  for (const leaf of children.flatMap(leavesOf)) {
    if (leaf.kind === "element") {
      [atLineStart, joint] = [true, undefined];
      continue;
    }
    printed.set(leaf, "");
    for (const [index, part] of linesOf(leaf.value).entries()) {
      if (index > 0 && !atLineStart) joint ??= leaf;
      if (part === "") continue;
      if (joint) printed.set(joint, `${printed.get(joint)!} `);
      printed.set(leaf, printed.get(leaf)! + part);
      [atLineStart, joint] = [false, undefined];
    }
  }
  return printed;
}

/** Texts and breaks in reading order. */
function leavesOf(node: XmlNode): readonly XmlNode[] {
  return node.kind === "text" || node.name === "br" ? [node] : node.children.flatMap(leavesOf);
}

function linesOf(value: string): readonly string[] {
  const lines = value.split("\n");
  return lines.map((line, index) => {
    const withoutIndent = index > 0 ? line.trimStart() : line;
    return index < lines.length - 1 ? withoutIndent.trimEnd() : withoutIndent;
  });
}
