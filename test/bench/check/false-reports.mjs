// What the checker says of sentences that are right: each is put alone into a dossier as the text of an action.
import { readFileSync } from "node:fs";
import { findingsIn } from "./planting.mjs";

const host = new URL("../../fixtures/small-dossier.json", import.meta.url);

/** Rules of language ask about any text; others ask about a whole dossier, which a sentence is not. */
const aboutDossiers = new Set(["noun-among-verbs"]);

/** How many sentences there are, and which are reported as errors or warnings. */
export function falseReports(list) {
  const sentences = list.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const dossier = JSON.parse(readFileSync(host, "utf8"));
  const before = new Set(findingsIn(dossier, "host.json").map(({ rule, message }) => `${rule} ${message}`));
  const reports = sentences.flatMap((sentence) => {
    dossier.measureGroups[0].actions[0].text = sentence;
    const found = findingsIn(dossier, "host.json").find(
      ({ rule, severity, path, message }) =>
        severity !== "info" &&
        !aboutDossiers.has(rule) &&
        path.endsWith("actions.0.text") &&
        !before.has(`${rule} ${message}`),
    );
    return found === undefined ? [] : [{ ...found, sentence }];
  });
  return { sentences: sentences.length, reports };
}
