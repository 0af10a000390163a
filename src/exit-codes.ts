/** What the program returns to the shell; documented in the README and never renumbered. */
export const exitCodes = {
  success: 0,
  /** A fault of the program itself. */
  internal: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The dossier, a picture or a template is wrong. */
  input: 3,
  /** A result could not be written. */
  output: 4,
  /** A finished file does not say what the dossier says; it was not released. */
  conservation: 5,
  /** The checker found an error in what the dossier says. */
  check: 6,
  /** Stopped by Ctrl-C or a shutdown, as shells count it; `saraban batch --resume` goes on. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
