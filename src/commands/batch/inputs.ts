import { dirname, join } from "node:path";
import { identityOf, isDossierLike, type DossierIdentity } from "../../batch/identity.ts";
import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { standardInput, type Io } from "../../io.ts";
import { readInput } from "../input.ts";
import type { Candidate } from "./candidates.ts";
import { linesOf, type Line } from "./lines.ts";

/** One dossier to be made, as far as it could be read. */
export interface Input {
  /** Its path, or that of its NDJSON file with the line. */
  readonly name: string;
  readonly source: Uint8Array;
  /** Whether the folder of reports beside the file is its own. */
  readonly hasReports: boolean;
  /** Undefined where the file does not say; what is wrong with it is told when it is made. */
  readonly identity: DossierIdentity | undefined;
  /** Why it cannot even be tried. */
  readonly faults: readonly Diagnostic[];
}

/** Who is told of files that are none, and when nobody waits any more. */
export interface InputOptions {
  readonly passOver: (path: string) => void;
  readonly stop: AbortSignal;
}

/** Reads what the candidates hold, one dossier at a time. A file that turns out to be no dossier is told to `passOver`. */
export async function* inputsOf(
  candidates: readonly Candidate[],
  io: Io,
  { passOver, stop }: InputOptions,
): AsyncIterable<Input> {
  for (const candidate of candidates) {
    if (candidate.from === "lines") yield* lineInputs(candidate.path, stop, io);
    else {
      const { input, isDossier } = await fileInput(candidate.path, io);
      if (isDossier || candidate.isMeant) yield input;
      else passOver(candidate.path);
    }
  }
}

async function fileInput(
  path: string,
  io: Io,
): Promise<{ readonly input: Input; readonly isDossier: boolean }> {
  try {
    const source = await readInput(path, "model/file", io);
    const value = valueOf(source);
    const input = { name: path, source, hasReports: true, identity: identityOf(value), faults: [] };
    // What is not even JSON was meant to be something: it is told of
    return { input, isDossier: value === undefined || isDossierLike(value) };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return { input: unreadable(path, error.diagnostics), isDossier: true };
  }
}

const unreadable = (name: string, faults: readonly Diagnostic[]): Input => ({
  name,
  source: new Uint8Array(),
  hasReports: false,
  identity: undefined,
  faults,
});

async function* lineInputs(path: string, stop: AbortSignal, io: Io): AsyncIterable<Input> {
  const stream = path === standardInput ? io.stdin(stop) : io.readStream(path);
  for await (const line of linesOf(stream)) yield lineInput(path, line, io);
}

/** A line is a dossier, or `{"file": "…"}` names one, as seen from the NDJSON file's folder. */
async function lineInput(path: string, { number, bytes }: Line, io: Io): Promise<Input> {
  const name = `${path}:${number}`;
  if (bytes === undefined) return unreadable(name, [lineFault(name, "ยาวเกิน 10 MB")]);
  const value = valueOf(bytes);
  if (isReference(value)) return (await fileInput(join(dirname(path), value.file), io)).input;
  if (value !== undefined && !isDossierLike(value)) return unreadable(name, [lineFault(name, "ไม่ใช่แฟ้มข้อมูล")]);
  return { name, source: bytes, hasReports: false, identity: identityOf(value), faults: [] };
}

const isReference = (value: unknown): value is { readonly file: string } =>
  typeof value === "object" && value !== null && "file" in value && typeof value.file === "string";

/** The JSON value; undefined when there is none, for reasons that are told when the dossier is made. */
function valueOf(source: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(source)) as unknown;
  } catch {
    return undefined;
  }
}

const lineFault = (name: string, what: string): Diagnostic => ({
  code: "batch/input",
  severity: "error",
  message: `บรรทัดนี้${what}`,
  place: { file: name },
  hints: ['แต่ละบรรทัดเป็นแฟ้มข้อมูลหนึ่งหน่วยงาน หรือ {"file": "ที่อยู่ของ dossier.json"}'],
});
