import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Is this program on the machine? */
export function hasTool(name: string): boolean {
  return spawnSync("which", [name]).status === 0;
}

/** What a program prints on its standard output. Throws when it fails. */
export function outputOf(name: string, argv: readonly string[]): string {
  return execFileSync(name, [...argv], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

const veraPdfVersion = "1.30.2";

/** The veraPDF program, from the local Maven repository or fetched into it; undefined where Java or Maven is missing. */
export function veraPdfJar(): string | undefined {
  const given = process.env["VERAPDF_JAR"];
  if (given !== undefined) return given;
  if (!hasTool("java")) return undefined;
  const jar = join(
    homedir(),
    `.m2/repository/org/verapdf/apps/cli/${veraPdfVersion}/cli-${veraPdfVersion}.jar`,
  );
  if (!existsSync(jar) && hasTool("mvn")) {
    const artifact = `org.verapdf.apps:cli:${veraPdfVersion}`;
    spawnSync("mvn", ["-B", "-q", "dependency:get", `-Dartifact=${artifact}`, "-Dtransitive=false"]);
  }
  return existsSync(jar) ? jar : undefined;
}

/** Says on the test's output what this machine cannot check, and why. */
export function skipped(what: string, missing: string): void {
  console.warn(`SKIPPED ${what}: ${missing} is not on this machine`);
}

/** The browser that pages are looked at in; undefined where there is none. */
export function chromiumPath(): string | undefined {
  return ["chromium", "chromium-browser", "google-chrome"]
    .map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout.trim())
    .find((path) => path !== "");
}
