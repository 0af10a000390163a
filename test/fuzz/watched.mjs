// A worker thread under a watchdog: a case that hangs ends its thread, not the run.
import { Worker } from "node:worker_threads";

/** So long a case may take of processor time, which is its own, and of time by the wall, which others use too: for one that only waits. */
const limits = { processor: 5_000, wall: 300_000 };

/** Asks a worker one case at a time, and starts another when one does not answer. */
export class WatchedWorker {
  #worker;

  /** The outcome of a case; one that hangs or ends the thread is an outcome too. */
  async ask(message) {
    this.#worker ??= await started();
    const worker = this.#worker;
    const outcome = await answered(worker, message);
    if (outcome.ending === "hang" || outcome.ending === "death") {
      this.#worker = undefined;
      await worker.terminate();
    }
    return outcome;
  }

  async close() {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}

function started() {
  const worker = new Worker(new URL("worker.mjs", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1500 },
  });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", () => resolve(worker.off("error", reject)));
  });
}

function answered(worker, message) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(cpu);
      const used = (user + system) / 1000;
      if (used > limits.processor)
        finish(ended("hang", `over ${limits.processor / 1000} s of processor time`));
      else if (performance.now() - start > limits.wall) finish(ended("hang", `over ${limits.wall / 1000} s`));
    }, 200);
    const listeners = {
      message: (outcome) => finish(outcome),
      error: ({ code = "", message: reason }) => finish(ended("death", `${code} ${reason}`)),
      exit: (code) => finish(ended("death", `exit ${code}`)),
    };
    const finish = (outcome) => {
      clearInterval(timer);
      for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
      resolve(outcome);
    };
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
    worker.postMessage(message);
  });
}

const ended = (ending, detail) => ({
  ending,
  codes: [],
  warnings: [],
  files: 0,
  faults: [{ kind: ending, detail }],
});
