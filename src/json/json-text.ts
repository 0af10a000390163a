import { parseTree, type Node } from "jsonc-parser";
import type { Place } from "../diagnostics/diagnostic.ts";
import { placeAtOffset, type SourceText } from "../diagnostics/source-text.ts";
import { decodeJsonFile } from "./decode.ts";
import { checkExtent } from "./extent.ts";
import { pathText, type Path } from "./path.ts";
import { checkSyntax } from "./syntax.ts";
import { checkKeysUnique, valueOf } from "./tree.ts";

/** A JSON file read: what it says, and where it says so. */
export interface JsonText {
  /** The value, without `$comment` and `$schema`; objects have no prototype. */
  readonly value: unknown;
  /**
   * Where the value at a path stands; with `"key"`, where its key stands. A path that leads nowhere is placed at the
   * nearest value on the way to it.
   */
  readonly placeOf: (path: Path, part?: "key" | "value") => Place;
}

/** Reads a JSON file. Throws DiagnosticError when it is no UTF-8 JSON text, too large, too deep or has a key twice. */
export function readJson(bytes: Uint8Array | string, file: string): JsonText {
  const source: SourceText = { name: file, text: decodeJsonFile(bytes, file) };
  checkExtent(source);
  checkSyntax(source);
  const root = parseTree(source.text)!;
  checkKeysUnique(root, source);
  return {
    value: valueOf(root),
    placeOf: (path, part = "value") => ({
      ...placeAtOffset(source, offsetOf(root, path, part)),
      ...(path.length > 0 && { path: pathText(path) }),
    }),
  };
}

function offsetOf(root: Node, path: Path, part: "key" | "value"): number {
  let node = root;
  let key: Node | undefined;
  for (const step of path) {
    const [nextKey, next] = stepInto(node, step);
    if (next === undefined) return node.offset;
    [key, node] = [nextKey, next];
  }
  return part === "key" ? (key ?? node).offset : node.offset;
}

function stepInto(node: Node, step: PropertyKey): readonly (Node | undefined)[] {
  if (node.type === "object")
    return node.children?.find(({ children }) => children?.[0]?.value === step)?.children ?? [];
  const element = node.type === "array" ? node.children?.[Number(step)] : undefined;
  return element === undefined ? [] : [undefined, element];
}
