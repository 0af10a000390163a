import type { Argv } from "yargs";

/** What is changed of yargs' own workings, of which its types say nothing. */
interface Internals {
  readonly getInternalMethods: () => {
    readonly getUsageInstance: () => { cacheHelpMessage: () => void };
  };
}

/**
 * Has a parser lay out help pages only when one is asked for. As it comes, yargs 18 lays one out beside each command that
 * it runs, for commands that ask for it later: 10 ms, and none of ours does. Returns the parser.
 */
export function withHelpOnDemand<Parser extends Argv>(parser: Parser): Parser {
  const { getInternalMethods } = parser as unknown as Internals;
  getInternalMethods.call(parser).getUsageInstance().cacheHelpMessage = () => undefined;
  return parser;
}
