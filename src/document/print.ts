import type { Node, TableNode } from "./nodes.ts";

/** Keys of a node that are not printed as attributes: its kind, its children, and where it came from. */
const structural = new Set(["type", "origin", "children", "items", "head", "body", "cells"]);

/** The tree as text, one node a line, attributes in the order of their names: for `--emit tree` and for tests. */
export function printTree(node: Node): string {
  return `${linesOf(node, 0).join("\n")}\n`;
}

function linesOf(node: Node, depth: number): readonly string[] {
  const line = "  ".repeat(depth) + node.type + attributesOf(node);
  return [line, ...partsOf(node).flatMap((part) => linesOfPart(part, depth + 1))];
}

function attributesOf(node: Node): string {
  return Object.entries(node)
    .filter(([name, value]) => !structural.has(name) && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .join("");
}

/** Nodes under a node; those of a table's head stand under a line of their own. */
type Part = Node | { readonly type: "head"; readonly children: readonly Node[] };

function linesOfPart(part: Part, depth: number): readonly string[] {
  if (part.type !== "head") return linesOf(part, depth);
  return ["  ".repeat(depth) + part.type, ...part.children.flatMap((child) => linesOf(child, depth + 1))];
}

function partsOf(node: Node): readonly Part[] {
  switch (node.type) {
    case "table":
      return tableParts(node);
    case "list":
      return node.items;
    case "row":
      return node.cells;
    default:
      return "children" in node ? node.children : [];
  }
}

function tableParts({ head, body }: TableNode): readonly Part[] {
  return head.length === 0 ? body : [{ type: "head", children: head }, ...body];
}
