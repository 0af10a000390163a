import { pathText, type Path } from "../../../json/path.ts";

/** A path and those of what it stands in, from the inside out, but for the whole file. */
export const pathsAround = (path: Path): readonly string[] =>
  path.map((_, depth) => pathText(path.slice(0, path.length - depth)));
