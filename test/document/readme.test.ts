import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { elements, isElementName } from "../../src/document/content-model.ts";
import { printTree } from "../../src/document/print.ts";
import { parseFragment } from "../support/wrapped.ts";

const folder = new URL("../../src/document/", import.meta.url);
const readme = readFileSync(new URL("README.md", folder), "utf8");

/** The part of the specification about one element. */
interface Entry {
  readonly name: string;
  readonly text: string;
}

const entries: readonly Entry[] = readme
  .split(/^### /m)
  .slice(1)
  .map((part) => ({ name: /^`([^`]+)`/.exec(part)?.[1] ?? "", text: part }));

function codeBlock({ text }: Entry, language: "xml" | "text"): string {
  return new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(text)?.[1] ?? "";
}

/** Names in back-ticks on a line of the entry, e.g. after `- Attributes:`. */
function namesAfter({ text }: Entry, label: string): readonly string[] {
  const [, line = ""] = new RegExp(`^- ${label}: (.*(?:\n  .*)*)`, "m").exec(text) ?? [];
  return Array.from(line.matchAll(/`([^`]+)`/g), ([, name]) => name!);
}

test("the specification says what each file of the room holds", () => {
  const [, table = ""] = /^\| file .*\n((?:\|.*\n)+)/m.exec(readme) ?? [];
  const named = Array.from(table.matchAll(/`([a-z*-]+)(?:\.ts|\/)`/g), ([, name]) => name!);
  const files = readdirSync(folder).filter((file) => file !== "README.md");
  const isNamed = (file: string): boolean =>
    named.some((name) =>
      name.endsWith("*") ? file.startsWith(name.slice(0, -1)) : file.replace(".ts", "") === name,
    );
  expect(files.filter((file) => !isNamed(file))).toEqual([]);
  expect(named.filter((name) => !files.some((file) => file.startsWith(name.replace("*", ""))))).toEqual([]);
});

test("the specification has every element once, in the order of the content model", () => {
  expect(entries.map(({ name }) => name)).toEqual(Object.keys(elements));
});

describe.each(entries)("the specification of $name", (entry) => {
  const rule = isElementName(entry.name) ? elements[entry.name] : undefined;

  test("names the attributes there are", () => {
    const known = Object.keys(rule?.attributes ?? {});
    const choices = Object.values(rule?.attributes ?? {}).flatMap((attribute) =>
      attribute.kind === "choice" ? attribute.choices : [],
    );
    const named = namesAfter(entry, "Attributes").filter((name) => /^[a-z-]+$/.test(name) && name !== "-");
    expect(new Set(named)).toEqual(new Set([...known, ...choices]));
  });

  test("names the children that are no inline elements", () => {
    const inlines = ["strong", "em", "code", "field", "br"];
    const named = namesAfter(entry, "Holds").filter((name) => !inlines.includes(name));
    expect(new Set(named)).toEqual(new Set(rule?.children.filter((name) => !inlines.includes(name))));
  });

  test("has an example that makes the tree under it", () => {
    const example = codeBlock(entry, "xml");
    expect(example).toContain(`<${entry.name}`);
    expect(printTree(parseFragment(example)).trimEnd()).toBe(codeBlock(entry, "text"));
  });
});
