// Children of the benchmark: workers that answer, and whole runs of a program.
import { fork, spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const patience = 120_000;

/** A worker process that measures one subject; `missing` says why it cannot. */
export async function openWorker(name) {
  const child = fork(here("worker.mjs"), [name], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
  const { missing } = await answer(child);
  return {
    name,
    missing,
    measure: async (number, rows) => {
      child.send({ number, rows });
      return answer(child);
    },
    close: async () => {
      const exit = new Promise((resolve) => child.once("exit", resolve));
      if (child.connected) child.send({ close: true });
      await exit;
    },
  };
}

/** What a script of ours answers; it ends by itself. */
export function ask(file, args) {
  return answer(fork(here(file), args, { stdio: ["ignore", "ignore", "ignore", "ipc"] }));
}

/** The same, held to one core where the system has a command for it; `isHeld` says whether. It takes its time. */
export async function askOnOneCore(file, args) {
  const isHeld = spawnSync("taskset", ["--version"]).status === 0;
  const options = { stdio: ["ignore", "ignore", "inherit", "ipc"], execArgv: [] };
  if (isHeld) Object.assign(options, { execPath: "taskset", execArgv: ["-c", "0", process.execPath] });
  return { isHeld, ...(await answer(fork(here(file), args, options), Infinity)) };
}

function answer(child, limit = patience) {
  return new Promise((resolve) => {
    const timer = limit === Infinity ? undefined : setTimeout(() => child.kill(), limit);
    const finish = (message) => {
      clearTimeout(timer);
      child.removeAllListeners("message").removeAllListeners("exit");
      resolve(message);
    };
    child.once("message", finish);
    child.once("exit", (code, signal) => finish({ error: `ended with ${signal ?? code}` }));
  });
}

/** The checker's answer to a dossier with errors, which is no failure. */
const foundErrors = 6;

/** Runs node to its end: milliseconds by the wall as seen from here, of processor time as the process counted it. */
export function runNode(args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ["--require", here("usage.cjs"), ...args], {
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    let usage = "";
    let errors = "";
    child.stdio[3].on("data", (data) => (usage += data));
    child.stderr.on("data", (data) => (errors = `${errors}${data}`.slice(-2000)));
    child.once("close", (code) => {
      if (code !== 0 && code !== foundErrors) return reject(new Error(`node ${args.join(" ")}: ${errors}`));
      resolve({ wall: performance.now() - start, ...JSON.parse(usage) });
    });
  });
}
