// Dossiers of megabytes for the checker: many actions of long texts.
import { readFileSync } from "node:fs";
import { createRandom } from "./check/random.mjs";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const linesOf = (text) => text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
const letters = "กขคงจชซดตถทธนบปผพฟมยรลวสหอ";
const marks = "ิีุู่้ั็";
/** UTF-16 units of one action's text. */
const textLength = 2000;
const thaiBytes = 3;

/** What the texts are made of, piece by piece. */
const pieces = {
  "an office's own sentences, in every order": ({ own }, { oneOf }) => `${oneOf(own)} `,
  "words of the list": ({ words }, { oneOf, below }) => oneOf(words) + (below(6) === 0 ? " " : ""),
  "letters at random": (_, { oneOf, below }) =>
    oneOf(letters) + (below(5) < 2 ? "" : oneOf(marks)) + (below(20) === 0 ? " " : ""),
  "right sentences, a letter changed in each third": ({ sentences }, { oneOf, below }) => {
    const sentence = oneOf(sentences);
    const at = below(sentence.length);
    return `${sentence.slice(0, at)}${below(3) === 0 ? oneOf(letters) : sentence[at]}${sentence.slice(at + 1)} `;
  },
};

/** Names of what there is. */
export const names = Object.keys(pieces);

/** The JSON of a dossier with so many bytes of such texts. */
export function longDossier(name, bytes) {
  const random = createRandom(2568);
  const dossier = JSON.parse(read("../../data/sample-municipality-2568/dossier.json"));
  const source = {
    own: dossier.measureGroups.flatMap((group) => group.actions.map(({ text }) => text)),
    words: linesOf(read("../../data/thai/words.tsv")).map((line) => line.split("\t")[0]),
    sentences: linesOf(read("check/correct-sentences.txt")),
  };
  const { actions } = dossier.measureGroups[0];
  const model = { ...actions[0], answers: [] };
  for (let number = 0; number * textLength * thaiBytes < bytes; number++) {
    let text = "";
    while (text.length < textLength) text += pieces[name](source, random);
    actions.push({ ...model, id: `act-long-${number}`, text: text.trim() });
  }
  return JSON.stringify(dossier);
}
