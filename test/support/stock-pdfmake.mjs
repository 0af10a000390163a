/** Stock pdfmake and what hangs on its classes; plain JavaScript, so that a clean process can run it, too. */
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const fromPdfmake = createRequire(require.resolve("pdfmake"));
const fromPdfkit = createRequire(fromPdfmake.resolve("pdfkit"));
const fonts = join(dirname(require.resolve("pdfmake/package.json")), "fonts/Roboto");

/** Every class of pdfmake, pdfkit and fontkit that ours extend or stand beside, by name. */
export function upstreamClasses() {
  const folder = dirname(fromPdfmake.resolve("./Printer"));
  const files = readdirSync(folder).filter((file) => /^[A-Z].*\.js$/.test(file));
  const classes = Object.fromEntries(
    files.map((file) => [file.slice(0, -3), fromPdfmake(join(folder, file)).default]),
  );
  const PDFKit = fromPdfmake("pdfkit");
  const font = new PDFKit({ autoFirstPage: false, font: null }).font(join(fonts, "Roboto-Regular.ttf"))._font;
  font.font.layout("a");
  const { engine } = font.font._layoutEngine;
  return {
    ...classes,
    PDFKit,
    EmbeddedFont: font.constructor,
    TTFSubset: font.subset.constructor,
    TTFFont: font.font.constructor,
    GSUBProcessor: engine.GSUBProcessor.constructor,
    GPOSProcessor: engine.GPOSProcessor.constructor,
    LineBreaker: fromPdfkit("linebreak"),
  };
}

/** The source of every property on the classes and along their prototypes. */
export function fingerprint() {
  const found = {};
  for (const [name, Class] of Object.entries(upstreamClasses())) {
    if (typeof Class !== "function") continue;
    found[name] = describe(Class);
    let level = 0;
    for (
      let holder = Class.prototype;
      holder && holder !== Object.prototype;
      holder = Object.getPrototypeOf(holder)
    ) {
      found[`${name}#${String(level++)}`] = describe(holder);
    }
  }
  return found;
}

function describe(holder) {
  const sources = {};
  for (const name of Reflect.ownKeys(holder)) {
    const { value, get, set } = Object.getOwnPropertyDescriptor(holder, name);
    sources[String(name)] = [value, get, set]
      .map((part) => (typeof part === "function" ? String(part) : typeof part))
      .join("|");
  }
  return sources;
}

/** SHA-256 of a document that stock pdfmake prints: Thai text, a table with a repeated head, SVG. */
export async function stockHash() {
  const pdfmake = require("pdfmake");
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts({
    Roboto: { normal: join(fonts, "Roboto-Regular.ttf"), bold: join(fonts, "Roboto-Medium.ttf") },
  });
  const rows = Array.from({ length: 60 }, (_, i) => [`row ${String(i)}`, "ทำงาน ญี่ปุ่น text ".repeat(6)]);
  const definition = {
    info: { creationDate: new Date(0) },
    defaultStyle: { font: "Roboto" },
    content: [
      { text: "AVATAR justified words ".repeat(40), alignment: "justify" },
      { table: { headerRows: 1, body: [["head", { text: "bold", bold: true }], ...rows] } },
      { svg: '<svg width="100" height="20"><text x="0" y="15">text</text></svg>' },
    ],
  };
  return createHash("sha256")
    .update(await pdfmake.createPdf(definition).getBuffer())
    .digest("hex");
}

if (process.argv[1] === import.meta.filename)
  console.log(JSON.stringify({ fingerprint: fingerprint(), hash: await stockHash() }));
