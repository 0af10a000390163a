// `saraban watch` as an officer lives with it: how long after a save the documents that changed are there.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../dist/program/bin.js", import.meta.url));
const sample = new URL("../../data/hin-dat-2566/", import.meta.url);
const patience = 30_000;
/** An officer does not save while the documents are still made. */
const betweenSaves = 300;

/** Milliseconds from each save of a dossier, in which one sentence has changed, to the last of its documents, PDF and DOCX. */
export async function measureWatch({ saves }) {
  const folder = await mkdtemp(join(tmpdir(), "saraban-bench-"));
  const out = join(folder, "out");
  for (const name of await readdir(sample))
    if (/\.(png|jpe?g|svg)$/.test(name))
      await writeFile(join(folder, name), await readFile(new URL(name, sample)));
  const dossier = join(folder, "dossier.json");
  const text = await readFile(new URL("dossier.json", sample), "utf8");
  await writeFile(dossier, text);
  const child = spawn(process.execPath, [bin, "watch", dossier, "--out", out], { stdio: "ignore" });
  try {
    await changedFrom(out, "");
    const times = [];
    for (let number = 1; number <= saves; number++) {
      await sleep(betweenSaves);
      const before = await stampOf(out);
      const start = performance.now();
      await writeFile(dossier, text.replace("ระยะเวลา", `ระยะเวลาไม่เกิน ${number} วัน`));
      await changedFrom(out, before);
      times.push(performance.now() - start);
    }
    return times;
  } finally {
    child.kill("SIGINT");
    await rm(folder, { recursive: true });
  }
}

/** Waits until both documents are others than they were. */
async function changedFrom(out, before) {
  const end = performance.now() + patience;
  const old = before.split("\n");
  while (performance.now() < end) {
    const now = (await stampOf(out)).split("\n");
    if (now.length === 2 && now.every((line) => !old.includes(line))) return;
    await sleep(1);
  }
  throw new Error("saraban watch made no documents");
}

/** What tells each document in the folder from one that replaces it. */
async function stampOf(out) {
  const names = await readdir(out).catch(() => []);
  const lines = names
    .filter((name) => /\.(pdf|docx)$/.test(name))
    .map(async (name) => {
      const { ino, mtimeMs } = await stat(join(out, name)).catch(() => ({}));
      return `${name} ${ino} ${mtimeMs}`;
    });
  return (await Promise.all(lines)).join("\n");
}
