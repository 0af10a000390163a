import type { Argv } from "yargs";
import type { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";

/** A command adds itself to the parser; it is given the world, and hands its exit code back through `done`. */
export type Command = (io: Io, done: (code: ExitCode) => void) => (parser: Argv) => Argv;
