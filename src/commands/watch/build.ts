import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Io } from "../../io.ts";
import type { Prepared } from "../../pipeline.ts";
import type { Format } from "../../render/index.ts";
import { readCheckRequest } from "../check/request.ts";
import { prepareDocument } from "../generate/document.ts";
import { toldOnce, whatIsAsked } from "../generate/documents.ts";
import type { DocumentRequest } from "../generate/requests.ts";
import type { GenerateArguments, Run, Written } from "../generate/run.ts";
import { noteFiles } from "./inputs.ts";

/** What the officer asked to be kept up to date. */
export interface WatchArguments extends Omit<GenerateArguments, "dossiers" | "emit" | "json"> {
  readonly dossier: string;
}

/** What came of making all documents once. */
export interface Build {
  /** False when the files could not be used at all: nothing was checked, and no file was touched. */
  readonly isRead: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly written: number;
  /** Files whose bytes are what they were. */
  readonly unchanged: number;
  /** Every page bears the mark of a draft. */
  readonly isDraft: boolean;
}

/** Makes a file and writes it where its bytes are not those that stand there; undefined when they are. Throws DiagnosticError. */
export type Make = (prepared: Prepared, format: Format) => Promise<Written | undefined>;

/** Whom a build uses, and tells of each file when it stands. */
export interface Builder {
  readonly io: Io;
  readonly make: Make;
  readonly wrote: (file: Written) => void;
}

const nothing = { isRead: false, written: 0, unchanged: 0, isDraft: false } as const;

/**
 * Checks the dossier and makes every document that was asked for. Where the checker finds errors the documents are made as
 * drafts, so that the screen shows what was typed and no sheet of it can pass for a finished one; with `--force` as they are.
 */
export async function build(argv: WatchArguments, builder: Builder): Promise<Build> {
  const diagnostics: Diagnostic[] = [];
  try {
    return await buildAll(argv, builder, diagnostics);
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return { ...nothing, diagnostics: [...diagnostics, ...error.diagnostics] };
  }
}

async function buildAll(argv: WatchArguments, builder: Builder, diagnostics: Diagnostic[]): Promise<Build> {
  const { io } = builder;
  if (argv.ita !== undefined) await noteFiles(argv.ita, io);
  const run = runOf(argv, builder, diagnostics);
  const { requests, files } = await whatIsAsked(argv.dossier, run);
  const { checkDossier } = await import("../../check/check.ts");
  const request = await readCheckRequest({ ...files, file: files.dossier, ita: argv.ita }, files.source, io);
  const found = checkDossier(request).diagnostics;
  const isDraft = argv.draft || (!argv.force && found.some(({ severity }) => severity === "error"));
  const drafting: Run = { ...run, argv: { ...run.argv, draft: isDraft } };
  const { failures, ...counts } = await makeAll(
    requests,
    (asked) => prepareDocument(asked, files, drafting),
    {
      ...builder,
      formats: argv.format,
    },
  );
  const isExcused = argv.kind === "all" || counts.written + counts.unchanged > 0;
  return {
    isRead: true,
    diagnostics: [...found, ...diagnostics, ...toldOnce(failures, isExcused)],
    isDraft,
    ...counts,
  };
}

/** One document, or one format of it, that fails stops no other. */
async function makeAll(
  requests: readonly DocumentRequest[],
  prepare: (asked: DocumentRequest) => Promise<Prepared>,
  { make, wrote, formats }: Builder & { readonly formats: readonly Format[] },
): Promise<Pick<Build, "written" | "unchanged"> & { readonly failures: readonly Diagnostic[] }> {
  const failures: Diagnostic[] = [];
  const result = { written: 0, unchanged: 0, failures };
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      failures.push(...error.diagnostics);
    }
  };
  const makeOne = async (prepared: Prepared, format: Format): Promise<void> => {
    const file = await make(prepared, format);
    result[file === undefined ? "unchanged" : "written"] += 1;
    if (file !== undefined) wrote(file);
  };
  for (const asked of requests) {
    await attempt(async () => {
      const prepared = await prepare(asked);
      for (const format of formats) await attempt(() => makeOne(prepared, format));
    });
  }
  return result;
}

function runOf({ dossier, ...argv }: WatchArguments, { io }: Builder, diagnostics: Diagnostic[]): Run {
  return {
    argv: { ...argv, dossiers: [dossier], emit: undefined, json: false },
    io,
    report: (diagnostic) => void diagnostics.push(diagnostic),
    wrote: () => undefined,
    isTaken: () => false,
  };
}
