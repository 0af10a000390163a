// `npm run build`, second step: the executable in few files instead of four hundred, of which Node would have to find, read
// and link each one: a third of the time of a short run. Back ends and readers stay files of their own, loaded when first used.
// They are CommonJS, since only such files can be run with V8's code cache, which is made here as well: a sixth of what is left.
import { builtinModules } from "node:module";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
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

/** What lays out yargs' help pages: these libraries build tables of characters as they load. */
const layoutLibraries = ["cliui", "string-width"];
const later = "\0later:";

/**
 * Has them loaded when a help page is printed, each from a file of its own.
 * @type {import("rolldown").Plugin}
 */
const helpLayout = {
  name: "help-layout",
  async resolveId(id, importer, { isEntry }) {
    if (isEntry || !/[\\/]yargs[\\/]/.test(importer) || !layoutLibraries.includes(id)) return null;
    const real = await this.resolve(id, importer, { skipSelf: true });
    this.emitFile({ type: "chunk", id: real.id, name: id });
    return `${later}${id}`;
  },
  load(id) {
    if (!id.startsWith(later)) return null;
    return `export default (...given) => require("./${id.slice(later.length)}.js").default(...given);`;
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
  input: {
    bin: resolve(modules, "start.js"),
    main: resolve(modules, "bin.js"),
    // The threads of `saraban batch` begin with a file of their own, and share all others with the program
    "batch-worker": resolve(modules, "batch-worker.js"),
  },
  platform: "node",
  external: [...separate, ...builtinModules, /^node:/, ...layoutLibraries.map((name) => `./${name}.js`)],
  makeAbsoluteExternalsRelative: false,
  plugins: [ownPlace, helpLayout],
  // jsonc-parser's CommonJS build hides its requires from bundlers
  resolve: { mainFields: ["module", "main"] },
  // yargs would look beside itself for a configuration to extend, which it is never given
  transform: { define: { "import.meta.resolve": "undefined" } },
  logLevel: "warn",
  output: {
    dir: program,
    format: "cjs",
    chunkFileNames: "[name].js",
    cleanDir: true,
    codeSplitting: { groups },
    // The loader that hands V8 the code cache knows no import()
    dynamicImportInCjs: false,
  },
});
writeFileSync(resolve(program, "package.json"), JSON.stringify({ type: "commonjs" }));

// The words that the checker reads a text by: read from this file, they cost a run no making.
const { createLexicons } = await import("./dist/thai/spelling/lexicon.js");
const { packLexicons, preparedWords } = await import("./dist/thai/spelling/prepared-words.js");
writeFileSync(preparedWords, packLexicons(createLexicons()));

// What V8 has compiled of the program once it has made documents and told of faults, kept beside its files
const { cacheName, createCachingLoader } = await import("./dist/code-cache.js");
const loader = createCachingLoader(program);
const { run, systemIo } = loader.load("command-line.js");
const silent = { ...systemIo(), stdout: () => undefined, stderr: () => undefined, notice: () => undefined };
const folder = mkdtempSync(join(tmpdir(), "saraban-build-"));
const sample = resolve(import.meta.dirname, "data/hin-dat-2566/dossier.json");
const misspelt = join(folder, "dossier.json");
writeFileSync(
  misspelt,
  readFileSync(sample, "utf8").replaceAll("ดำเนินการ", "ดำเนนการ").replaceAll("และ", "และะ"),
);
await run(["--help"], silent);
await run(["check", misspelt], silent);
const code = await run(["generate", sample, "--out", folder], silent);
if (code !== 0) throw new Error(`the bundled program ended with ${code}`);
for (const [name, compiled] of loader.compiled()) writeFileSync(resolve(program, cacheName(name)), compiled);
rmSync(folder, { recursive: true });
