import { join } from "node:path";
import ts from "typescript";

/** The TypeScript compiler on a folder with a `src` of its own, asked again and again about a few files. */
export class Compiler {
  readonly #folder: string;
  readonly #service: ts.LanguageService;
  readonly #roots: readonly string[];
  /** Texts that stand for what is on the disk. */
  readonly #texts = new Map<string, string>();
  #version = 0;

  /** `files`: those whose errors are asked for; paths from the folder. */
  constructor(folder: string, files: readonly string[], configFile: string) {
    this.#folder = folder;
    this.#roots = files.map((file) => join(folder, file));
    const { config } = ts.readConfigFile(configFile, ts.sys.readFile) as {
      config: { compilerOptions: object };
    };
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder);
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [...this.#roots],
      getScriptVersion: (file) => (this.#texts.has(file) ? String(this.#version) : "disk"),
      getScriptSnapshot: (file) => {
        const text = this.#texts.get(file) ?? ts.sys.readFile(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => folder,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    });
  }

  /** The first fault; undefined when all compiles. With `instead`, one file is taken for otherwise than it is. */
  firstFault(instead?: { readonly file: string; readonly text: string }): string | undefined {
    this.#texts.clear();
    this.#version++;
    if (instead) this.#texts.set(join(this.#folder, instead.file), instead.text);
    for (const file of this.#roots) {
      const [fault] = [
        ...this.#service.getSyntacticDiagnostics(file),
        ...this.#service.getSemanticDiagnostics(file),
      ];
      if (fault) return `${file}: ${ts.flattenDiagnosticMessageText(fault.messageText, " ")}`;
    }
    return undefined;
  }
}
