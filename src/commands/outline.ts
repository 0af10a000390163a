import type { Argv } from "yargs";

/** What a command offers, for completion, for hints and for the check of help texts. */
export interface Outline {
  readonly commands: readonly CommandOutline[];
  readonly options: readonly OptionOutline[];
  readonly positionals: readonly OptionOutline[];
  readonly examples: readonly string[];
}

/** A command; what it offers is asked only when it is meant, for it may load what makes documents. */
export interface CommandOutline {
  readonly name: string;
  readonly description: string;
  readonly open: () => Promise<Outline>;
}

/** An option or a positional argument. */
export interface OptionOutline {
  readonly name: string;
  readonly description: string;
  readonly isSwitch: boolean;
  readonly choices: readonly string[];
}

/** What commands tell yargs. */
interface Told {
  readonly describe?: string;
  readonly type?: string;
  readonly choices?: readonly string[];
}

/**
 * What `add` tells a parser, heard by something that stands in for one: yargs itself does not say what it was told, and its
 * own completion does not wait for commands that load their choices.
 */
export async function outlineOf(add: (parser: Argv) => unknown): Promise<Outline> {
  const heard = {
    commands: [] as CommandOutline[],
    options: [] as OptionOutline[],
    positionals: [] as OptionOutline[],
    examples: [] as string[],
  };
  const listener: Readonly<Record<string, (...told: never[]) => void>> = {
    command: (usage: string, description: string, builder?: (parser: Argv) => unknown) =>
      heard.commands.push({
        name: usage.split(" ")[0]!,
        description,
        open: () => outlineOf((inner) => builder?.(inner)),
      }),
    option: (name: string, told: Told) => heard.options.push(optionOf(name, told)),
    positional: (name: string, told: Told) => heard.positionals.push(optionOf(name, told)),
    example: (command: string) => heard.examples.push(command),
  };
  const parser: unknown = new Proxy(
    {},
    {
      // What is awaited is asked for `then`; whatever else is asked goes on the chain
      get: (_, name) =>
        name === "then"
          ? undefined
          : (...told: never[]) => {
              listener[String(name)]?.(...told);
              return parser;
            },
    },
  );
  await add(parser as Argv);
  return heard;
}

const optionOf = (name: string, { describe = "", type, choices = [] }: Told): OptionOutline => ({
  name,
  description: describe,
  isSwitch: type === "boolean",
  choices,
});
