import { parseTree, type Node } from "jsonc-parser";
import type { Place } from "../diagnostics/diagnostic.ts";
import { placeAtOffset, type SourceText } from "../diagnostics/source-text.ts";
import type { Span } from "../thai/span.ts";
import { commentsIn, type Comment } from "./comments.ts";
import { decodeJsonFile } from "./decode.ts";
import { checkExtent } from "./extent.ts";
import { spanInFile } from "./literal.ts";
import { pathText, type Path } from "./path.ts";
import { checkSyntax } from "./syntax.ts";
import { checkKeysUnique, valueOf } from "./tree.ts";
import { memberCount, withoutNotes } from "./parsed.ts";

/** A JSON file read: what it says, and where it says so. */
export interface JsonText {
  /** The value, without `$comment` and `$schema`; objects have no prototype. */
  readonly value: unknown;
  /**
   * Where the value at a path stands; with `"key"`, where its key stands. A path that leads nowhere is placed at the
   * nearest value on the way to it.
   */
  readonly placeOf: (path: Path, part?: "key" | "value") => Place;
  /** The file's name and its text as it was read. */
  readonly source: SourceText;
  /** The notes to people in it. */
  readonly comments: () => readonly Comment[];
  /**
   * Where a value stands in that text, or a piece of it when it is a text: UTF-16 offsets, escapes reckoned with. A path
   * that leads nowhere stands for the nearest value on the way to it.
   */
  readonly spanOf: (path: Path, piece?: Span) => Span;
}

/** Reads a JSON file. Throws DiagnosticError when it is no UTF-8 JSON text, too large, too deep or has a key twice. */
export function readJson(bytes: Uint8Array | string, file: string): JsonText {
  const source: SourceText = { name: file, text: decodeJsonFile(bytes, file) };
  const { colons } = checkExtent(source);
  const parsed = checkSyntax(source);
  let tree: Node | undefined;
  const root = (): Node => (tree ??= parseTree(source.text)!);
  // The tree is needed for places only; what the engine parsed is the whole value unless a key stands twice in it.
  const isWhole = parsed !== undefined && memberCount(parsed) === colons;
  if (!isWhole) checkKeysUnique(root(), source);
  return {
    value: isWhole ? withoutNotes(parsed) : valueOf(root()),
    placeOf: (path, part = "value") => ({
      ...placeAtOffset(source, offsetOf(root(), path, part)),
      ...(path.length > 0 && { path: pathText(path) }),
    }),
    source,
    comments: () => commentsIn(root()),
    spanOf: (path, piece) => {
      const { node } = nodeAt(root(), path);
      if (piece !== undefined && node.type === "string") return spanInFile(source.text, node, piece);
      return { start: node.offset, end: node.offset + node.length };
    },
  };
}

function offsetOf(root: Node, path: Path, part: "key" | "value"): number {
  const { key, node, isWhole } = nodeAt(root, path);
  return part === "key" && isWhole ? (key ?? node).offset : node.offset;
}

/** The value at a path with its key; where the path leads nowhere, the nearest value on the way, and `isWhole` is false. */
interface Reached {
  readonly node: Node;
  readonly key: Node | undefined;
  readonly isWhole: boolean;
}

function nodeAt(root: Node, path: Path): Reached {
  let node = root;
  let key: Node | undefined;
  for (const step of path) {
    const [nextKey, next] = stepInto(node, step);
    if (next === undefined) return { node, key, isWhole: false };
    [key, node] = [nextKey, next];
  }
  return { node, key, isWhole: true };
}

function stepInto(node: Node, step: PropertyKey): readonly (Node | undefined)[] {
  if (node.type === "object")
    return node.children?.find(({ children }) => children?.[0]?.value === step)?.children ?? [];
  const element = node.type === "array" ? node.children?.[Number(step)] : undefined;
  return element === undefined ? [] : [undefined, element];
}
