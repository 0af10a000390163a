// How many agencies a second, with one thread and with as many as there are cores; and whether it stays so.
import { cpus } from "node:os";
import { Worker } from "node:worker_threads";

/** Each thread makes so many before the clock starts: documents, or all papers of an agency. */
const warmUps = { "measures-pdf": 30, measures: 30, year: 3 };
/** How often in a long run rate and memory are noted. */
const notes = 10;

/** Agencies a second and files a second by number of threads, for what is made of each. */
export async function measureThroughput({ documents }) {
  const results = [];
  for (const work of ["measures-pdf", "measures"]) {
    for (const threads of new Set([1, cpus().length])) {
      const { seconds, files } = await run({ work, threads, count: documents * threads });
      results.push({ work, threads, count: documents * threads, seconds, files });
    }
  }
  return results;
}

/** So many agencies on all cores, with rate and memory after each tenth of them. */
export async function measureEndurance({ count }) {
  const samples = [];
  const { seconds, files } = await run({
    work: "measures",
    threads: cpus().length,
    count,
    every: Math.ceil(count / notes),
    note: (sample) => samples.push(sample),
  });
  return { count, seconds, files, threads: cpus().length, samples };
}

/** All papers of a year of some agencies, on all cores. */
export async function measureYear({ agencies }) {
  const threads = cpus().length;
  const { seconds, files } = await run({ work: "year", threads, count: agencies * threads });
  return { agencies: agencies * threads, threads, seconds, files };
}

/** Threads take numbers as they become free; no two documents are alike, those of the warm-up neither. */
async function run({ work, threads, count, every = Infinity, note = () => {} }) {
  const pool = Array.from(
    { length: threads },
    () => new Worker(new URL("thread.mjs", import.meta.url), { workerData: { work } }),
  );
  let next = 0;
  const warmUp = warmUps[work];
  const lot = async (worker, end, done = () => {}) => {
    while (next < end) done(await ask(worker, next++));
  };
  await Promise.all(pool.map((worker) => lot(worker, warmUp * threads)));
  const start = performance.now();
  let last = { at: start, made: 0 };
  let [made, files] = [0, 0];
  const done = (more) => {
    files += more;
    if (++made % every !== 0) return;
    const now = performance.now();
    note({
      made,
      rate: (1000 * (made - last.made)) / (now - last.at),
      megabytes: process.memoryUsage.rss() / 1048576,
    });
    last = { at: now, made };
  };
  await Promise.all(pool.map((worker) => lot(worker, warmUp * threads + count, done)));
  const seconds = (performance.now() - start) / 1000;
  await Promise.all(pool.map((worker) => worker.terminate()));
  return { seconds, files };
}

function ask(worker, number) {
  return new Promise((resolve, reject) => {
    worker.once("message", ({ files, error }) => {
      worker.off("error", reject);
      if (error === undefined) resolve(files);
      else reject(new Error(error));
    });
    worker.once("error", reject);
    worker.postMessage(number);
  });
}
