import { readFileSync } from "node:fs";

interface PackageJson {
  readonly version: string;
}

/** The version in package.json, read once. */
export const version: string = (
  JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as PackageJson
).version;
