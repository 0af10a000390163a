/** No tool takes longer to say its version, in milliseconds. */
const longest = 20_000;

/** Runs another program and returns what it says on both streams; undefined when there is none of that name or it fails. */
export async function runTool(name: string, argv: readonly string[]): Promise<string | undefined> {
  const { execFile } = await import("node:child_process");
  return new Promise((resolve) => {
    execFile(name, argv, { timeout: longest, windowsHide: true, encoding: "utf8" }, (error, out, err) =>
      resolve(error === null ? `${out}${err}` : undefined),
    );
  });
}
