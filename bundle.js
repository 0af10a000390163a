// `npm run build`, second step: the executable in few files instead of four hundred, of which Node would have to find, read
// and link each one: a third of the time of a short run. Back ends and readers stay files of their own, loaded when first used.
import { builtinModules } from "node:module";
import { writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { build } from "rolldown";

const modules = resolve(import.meta.dirname, "dist");
const program = resolve(modules, "program");

/**
 * Loaded from `node_modules` as they are: native code, and the libraries whose versions `render/pdf/upstream/versions.ts`
 * holds to the tested ones when the program runs.
 */
const separate = ["sharp", "piscina", "pdfmake", "pdfkit", "fontkit", "linebreak"];

/**
 * Modules find the package's data, fonts and templates from where they stand; in a chunk they still mean that place.
 * @type {import("rolldown").Plugin}
 */
const ownPlace = {
  name: "own-place",
  transform(code, id) {
    if (!id.startsWith(modules) || !code.includes("import.meta.url")) return null;
    const place = relative(program, id).replaceAll("\\", "/");
    return code.replaceAll("import.meta.url", `new URL(${JSON.stringify(place)}, import.meta.url).href`);
  },
};

/**
 * What every run loads, and what every run that reads a dossier loads besides, in one file each with all they import: left
 * alone, the bundler makes a file for each set of commands that share something.
 */
const groups = [
  { name: "command-line", test: /dist\/(cli|system-io)\.js$/, priority: 2 },
  { name: "checker", test: /dist\/commands\/check\/check-files\.js$/, priority: 1 },
];

await build({
  // The threads of `saraban batch` begin with a file of their own, and share all others with the program
  input: { bin: resolve(modules, "bin.js"), "batch-worker": resolve(modules, "batch-worker.js") },
  platform: "node",
  external: [...separate, ...builtinModules, /^node:/],
  plugins: [ownPlace],
  // jsonc-parser's CommonJS build hides its requires from bundlers
  resolve: { mainFields: ["module", "main"] },
  logLevel: "warn",
  output: {
    dir: program,
    format: "esm",
    chunkFileNames: "[name].js",
    cleanDir: true,
    codeSplitting: { groups },
  },
});

// The words that the checker reads a text by: read from this file, they cost a run no making.
const { createLexicons } = await import("./dist/thai/spelling/lexicon.js");
const { packLexicons, preparedWords } = await import("./dist/thai/spelling/prepared-words.js");
writeFileSync(preparedWords, packLexicons(createLexicons()));
