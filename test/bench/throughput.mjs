// How many agencies a second, on one core and on all; and whether it stays so.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { askOnOneCore } from "./processes.mjs";

/** Each thread makes so many before the clock starts: documents, or all papers of an agency. */
const warmUps = { "measures-pdf": 30, measures: 30, year: 3 };
/** How often in a long run rate and memory are noted. */
const notes = 10;

/** Agencies a second and files a second on one core and on all, for what is made of each. */
export async function measureThroughput({ documents }) {
  const results = [];
  const cores = availableParallelism();
  for (const work of ["measures-pdf", "measures"]) {
    results.push({ work, ...(await onOneCore({ work, count: documents })) });
    if (cores > 1)
      results.push({ work, cores, ...(await onThreads({ work, cores, count: documents * cores })) });
  }
  return results;
}

const onThreads = async ({ work, cores, count }) => ({
  count,
  ...(await makeAgencies({ work, threads: cores, count })),
});

/**
 * A process of one thread. V8 collects garbage and compiles on further threads, so that the process is held to one core
 * where the system can, for it would otherwise use a part of the second.
 */
async function onOneCore({ work, count }) {
  const { error, ...measured } = await askOnOneCore("one-core.mjs", [work, String(count)]);
  if (error !== undefined) throw new Error(error);
  return { cores: 1, count, ...measured };
}

/** So many agencies on all cores, with rate and memory after each tenth of them. */
export async function measureEndurance({ count }) {
  const samples = [];
  const { seconds, files } = await makeAgencies({
    work: "measures",
    threads: availableParallelism(),
    count,
    every: Math.ceil(count / notes),
    note: (sample) => samples.push(sample),
  });
  return { count, seconds, files, threads: availableParallelism(), samples };
}

/** All papers of a year of some agencies, on all cores. */
export async function measureYear({ agencies }) {
  const threads = availableParallelism();
  const { seconds, files } = await makeAgencies({ work: "year", threads, count: agencies * threads });
  return { agencies: agencies * threads, threads, seconds, files };
}

/** Threads take numbers as they become free; no two documents are alike, those of the warm-up neither. */
export async function makeAgencies({ work, threads, count, every = Infinity, note = () => {} }) {
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
