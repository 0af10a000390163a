import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../src");

/** What each room may import of ours. The picture in src/README.md is drawn from this. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  thai: [],
  diagnostics: ["thai"],
  sheet: ["diagnostics", "thai"],
  fonts: ["diagnostics", "thai", "sheet"],
  assets: ["diagnostics"],
  document: ["diagnostics", "thai"],
  json: ["diagnostics", "thai"],
  ita: ["diagnostics", "thai", "json"],
  model: ["diagnostics", "thai", "json", "ita"],
  template: ["diagnostics", "thai", "ita", "model", "archive"],
  check: ["diagnostics", "thai", "json", "ita", "model", "template"],
  archive: ["diagnostics", "thai", "json", "ita", "model"],
  succession: ["diagnostics", "thai", "json", "ita", "model", "check"],
  batch: ["diagnostics", "output", "archive"],
  "render/*": ["diagnostics", "thai", "sheet", "fonts", "assets", "document", "render"],
  render: ["diagnostics", "thai", "sheet", "fonts", "assets", "document", "render/*"],
  read: ["diagnostics", "thai", "document"],
  site: [
    "diagnostics",
    "thai",
    "assets",
    "document",
    "ita",
    "model",
    "archive",
    "template",
    "render/*",
    "read",
  ],
};

/** Files at the top of src and the rooms of the command line may import everything. */
const free = new Set(["", "commands", "output"]);

interface Import {
  readonly from: string;
  readonly to: string;
}

function roomOf(file: string): string {
  const folder = relative(src, dirname(file));
  return folder.startsWith("render/") ? folder.split("/").slice(0, 2).join("/") : folder.split("/")[0]!;
}

/** The room's name in the plan, where all formats have one row. */
const planned = (room: string): string => room.replace(/^render\/.*/, "render/*");

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, target]) => ({
    from: relative(src, file),
    to: relative(src, resolve(dirname(file), target!)),
  }));
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join(src, file));

function isAllowed({ from, to }: Import): boolean {
  const [here, there] = [roomOf(join(src, from)), roomOf(join(src, to))];
  return here === there || free.has(here) || (mayImport[planned(here)] ?? []).includes(planned(there));
}

describe("the rooms of src", () => {
  test("imports point only backwards along the flow of data", () => {
    expect(files.flatMap(importsOf).filter((item) => !isAllowed(item))).toEqual([]);
  });

  test("an import against the flow is noticed", () => {
    expect(isAllowed({ from: "document/nodes.ts", to: "render/renderer.ts" })).toBe(false);
    expect(isAllowed({ from: "render/pdf/lower.ts", to: "render/docx/lower.ts" })).toBe(false);
    expect(isAllowed({ from: "read/pdf/index.ts", to: "render/pdf/lower.ts" })).toBe(false);
    expect(isAllowed({ from: "render/pdf/lower.ts", to: "document/nodes.ts" })).toBe(true);
  });

  test("every room is in the plan", () => {
    const rooms = new Set(files.map(roomOf).filter((room) => !free.has(room)));
    expect([...rooms].filter((room) => !(planned(room) in mayImport))).toEqual([]);
  });

  test("the process, its clock and chance are touched only at the edge", () => {
    const edge = new Set(["bin.ts", "system-io.ts"]);
    const touching = files
      .filter((file) => !edge.has(relative(src, file)))
      .filter((file) => /\bprocess\.|Date\.now\(|new Date\(\)|Math\.random\(|console\./.test(codeOf(file)));
    expect(touching.map((file) => relative(src, file))).toEqual([]);
  });

  test("there is no room for odds and ends", () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)\.ts$/.test(file))).toEqual([]);
  });
});

/** The file without its comments. */
function codeOf(file: string): string {
  return readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}
