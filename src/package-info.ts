import { readFileSync } from "node:fs";

interface PackageJson {
  readonly version: string;
  readonly engines: { readonly node: string };
}

const { version: ownVersion, engines } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as PackageJson;

/** The version in package.json, read once. */
export const version: string = ownVersion;

/** The oldest Node that the program runs on, `20.19.0`. */
export const requiredNode: string = engines.node.replace(/^>=\s*/, "");
