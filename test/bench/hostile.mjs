// One hostile input of about 1 MB in a process of its own: node hostile.mjs <case> <pdf | docx>
import { dossierText } from "./documents.mjs";
import { prepared, readBack, rendered, timed } from "./stages.mjs";
import { parseMarkup } from "../../dist/document/parse.js";

const megabyte = 1_000_000;
const thaiBytes = 3;
const sentence = "หน่วยงานควรเผยแพร่แผนการใช้จ่ายงบประมาณประจำปี พ.ศ. ๒๕๖๖ ให้ประชาชนทราบ ";
const filled = (text) => text.repeat(Math.floor(megabyte / thaiBytes / text.length));
const page = (blocks) => `<document title="ก"><section>${blocks}</section></document>`;

const cases = {
  "one-paragraph": () => page(`<p>${filled(sentence)}</p>`),
  "one-cell": () =>
    page(
      `<table label="ก"><colgroup><col share="100"/></colgroup><tbody><tr><td>${filled(sentence)}</td></tr></tbody></table>`,
    ),
  "word-without-spaces": () => page(`<p>${filled("กขคง")}</p>`),
  "latin-word": () => page(`<p>${"a".repeat(megabyte)}</p>`),
  "marks-on-a-letter": () => page(`<p>${`ก${"\u0e48".repeat(500)} `.repeat(660)}</p>`),
  "one-sign-paragraphs": () => page("<p>ก</p>".repeat(megabyte / 10)),
  "nested-lists": () => page(nested(40, Math.floor(megabyte / 40 / 50))),
  dossier: () => {
    const dossier = JSON.parse(dossierText(0));
    dossier.assessment.indicators[0].remark = filled(sentence);
    return JSON.stringify(dossier);
  },
};

/** Many lists, each of lists in lists. */
function nested(depth, count) {
  return `${"<ul><li><p>ก</p>".repeat(depth)}${"</li></ul>".repeat(depth)}`.repeat(count);
}

/** Names of the cases. */
export const names = Object.keys(cases);

async function measure(name, format) {
  const text = cases[name]();
  const seed = await prepared(dossierText(0));
  const preparing = await timed(() =>
    name === "dossier" ? prepared(text) : { document: parseMarkup(text, name) },
  );
  const { document } = preparing.result;
  const input = preparing.result.input ?? { ...seed.input, document };
  const making = await timed(() => rendered(input, format));
  const reading = await timed(() => readBack(making.result.bytes, document, format));
  return {
    bytes: Buffer.byteLength(text),
    prepare: plain(preparing),
    render: plain(making),
    readBack: plain(reading),
    pages: making.result.pages,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

const plain = ({ wall, cpu }) => ({ wall, cpu });

if (process.send) {
  const [name, format] = process.argv.slice(2);
  process.send(await measure(name, format).catch((error) => ({ error: String(error.message) })));
}
