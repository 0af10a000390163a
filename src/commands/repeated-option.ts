/** The first option that a command line names twice, such as `--out`; undefined when there is none. yargs would hand on both values. */
export function repeatedOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const options = (end < 0 ? argv : argv.slice(0, end))
    .filter((argument) => /^--[a-z]/.test(argument))
    .map((argument) => argument.replace(/=.*/s, ""));
  return options.find((option, index) => options.indexOf(option) < index);
}
