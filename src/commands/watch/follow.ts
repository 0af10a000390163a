import { DiagnosticError } from "../../diagnostics/diagnostic.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import type { FolderWatch, Io, WatchEvent } from "../../io.ts";
import { summary } from "../generate/document.ts";
import type { Written } from "../generate/run.ts";
import { exitCodeOf } from "../speech.ts";
import { build, type Build, type WatchArguments } from "./build.ts";
import { rememberInputs, type Inputs } from "./inputs.ts";
import { productMaker, rehearsal } from "./products.ts";
import { newsTeller } from "./teller.ts";

/** An editor that saves in pieces, or by moving files, is done when nothing has happened for this long, in milliseconds. */
const quietAfterSave = 10;
/** A file that cannot be read is given this long to become whole, this many times, before anything is said of it. */
const patience = { milliseconds: 250, times: 12 };

/** What a half-written or just replaced file looks like. */
const midWrite = new Set(["model/json", "model/encoding", "model/file", "model/asset", "template/file"]);

/** A build with what it read. */
interface Attempt {
  readonly result: Build;
  readonly inputs: Inputs;
  readonly milliseconds: number;
}

/**
 * Makes the documents, and again whenever something they are made from changes, until Ctrl-C. Throws DiagnosticError when
 * there is nothing to follow: a wrong command line, or no dossier of that name.
 */
export async function follow(argv: WatchArguments, io: Io): Promise<ExitCode> {
  const watching = io.openWatch();
  try {
    return await followWith(watching, argv, io);
  } finally {
    watching.end();
  }
}

async function followWith(watching: FolderWatch, argv: WatchArguments, io: Io): Promise<ExitCode> {
  const make = productMaker(argv.out, io);
  const attempt = async (): Promise<Attempt> => {
    const start = io.elapsed();
    const inputs = rememberInputs(io);
    const wrote = (file: Written): void => io.stdout(`${summary(file)}\n`);
    const result = await build(argv, { io: inputs.io, make, wrote });
    return { result, inputs, milliseconds: Math.round(io.elapsed() - start) };
  };
  const tell = newsTeller(argv.out, io);
  let last = await attempt();
  refuseHopeless(last.result);
  tell(last.result, last.milliseconds);
  io.notice(`เฝ้าดู ${argv.dossier} และแฟ้มที่ใช้ด้วยกัน บันทึกเมื่อใดสร้างใหม่เมื่อนั้น กด Ctrl-C เพื่อเลิก\n`);
  if (io.isTerminal) await rehearse(() => build(argv, rehearsal(io)), last.inputs, watching);
  while (await hasChanged(last.inputs, watching)) {
    last = await settled(attempt, watching);
    tell(last.result, last.milliseconds);
  }
  io.notice("เลิกเฝ้าดูแล้ว\n");
  return exitCodes.success;
}

/** As many builds, or as many files, as it takes until Node has compiled what runs often. */
const enough = { builds: 10, files: 20 };

/**
 * Makes the documents again and throws them away, until something happens: while the officer still reads, so that the first
 * save is answered as fast as the tenth.
 */
async function rehearse(build: () => Promise<Build>, inputs: Inputs, watching: FolderWatch): Promise<void> {
  for (let builds = 0, files = 0; builds < enough.builds && files < enough.files; builds++) {
    if ((await watching.next(inputs.folders(), 1)) !== "quiet") return;
    files += (await build()).written;
  }
}

/** Nothing that could be mended by saving a file: at the start this ends the program, as in every other command. */
function refuseHopeless({ diagnostics, isRead }: Build): void {
  const asked = exitCodeOf(diagnostics) === exitCodes.usage;
  const isMissing = !isRead && diagnostics.some(({ code }) => code === "model/file");
  if (asked || isMissing) throw new DiagnosticError(diagnostics);
}

/** True when something is other than it was; false at Ctrl-C. */
async function hasChanged(inputs: Inputs, watching: FolderWatch): Promise<boolean> {
  const folders = inputs.folders();
  let event: WatchEvent = "quiet";
  while (event !== "interrupted" && !(await inputs.haveChanged())) event = await watching.next(folders);
  while (event === "perhaps") event = await watching.next(folders, quietAfterSave);
  return event !== "interrupted";
}

/** Builds until what was read is whole, or stays broken. */
async function settled(attempt: () => Promise<Attempt>, watching: FolderWatch): Promise<Attempt> {
  let last = await attempt();
  for (let time = 0; time < patience.times && isMidWrite(last.result); time++) {
    const event = await watching.next(last.inputs.folders(), patience.milliseconds);
    if (await last.inputs.haveChanged()) last = await attempt();
    else if (event !== "perhaps") break;
  }
  return last;
}

const isMidWrite = ({ diagnostics }: Build): boolean =>
  diagnostics.some(({ code, severity }) => severity === "error" && midWrite.has(code));
