import { expect, test } from "vitest";
import yargs, { type Argv } from "yargs";
import { withHelpOnDemand } from "../../src/commands/help-on-demand.ts";

/** How often a parser lays out its help while it runs a command. */
async function layoutsWhileRunning(parser: Argv, line: string): Promise<number> {
  let layouts = 0;
  const counted = parser
    .scriptName("tool")
    .command(
      "do",
      "something",
      (inner) => inner.usage("$0 do"),
      async () => undefined,
    )
    .exitProcess(false);
  const { getInternalMethods } = counted as unknown as {
    getInternalMethods: () => { getUsageInstance: () => { help: () => string } };
  };
  const usage = getInternalMethods.call(counted).getUsageInstance();
  const help = usage.help.bind(usage);
  usage.help = () => {
    layouts++;
    return help();
  };
  await counted.parseAsync(line, {}, () => undefined);
  return layouts;
}

test("yargs lays out a help page beside each command that it runs", async () => {
  expect(await layoutsWhileRunning(yargs(), "do")).toBe(1);
});

test("with help on demand it does so only when help is asked for", async () => {
  expect(await layoutsWhileRunning(withHelpOnDemand(yargs()), "do")).toBe(0);
  expect(await layoutsWhileRunning(withHelpOnDemand(yargs()), "do --help")).toBe(1);
});
