// LibreOffice without a window, turning our Word files into PDF: one process for one file, and one for many.
import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { dossierText } from "./documents.mjs";
import { prepared, rendered } from "./stages.mjs";

const call = promisify(execFile);

/** Milliseconds by the wall of the first file with the start of the program, and of each further one. */
export async function measureOffice({ documents }) {
  if (!isThere()) return { missing: "no soffice on this machine" };
  const folder = await mkdtemp(join(tmpdir(), "saraban-office-"));
  const files = [];
  for (let number = 0; number <= documents; number++) {
    const { input } = await prepared(dossierText(number));
    files.push(join(folder, `${number}.docx`));
    await writeFile(files.at(-1), (await rendered(input, "docx")).bytes);
  }
  await converted(files.slice(0, 1), folder); // the first call of all sets the profile up
  const first = await converted(files.slice(0, 1), folder);
  const all = await converted(files, folder);
  await rm(folder, { recursive: true });
  return { documents, first, each: (all - first) / documents };
}

function isThere() {
  try {
    execFileSync("which", ["soffice"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function converted(files, folder) {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const start = performance.now();
  await call("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files]);
  return performance.now() - start;
}
