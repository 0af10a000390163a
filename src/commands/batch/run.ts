import { dirname, join } from "node:path";
import type { Result } from "../../batch/result.ts";
import type { Shard } from "../../batch/shard.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import type { Io, Workers } from "../../io.ts";
import { withLock } from "../../output/lock.ts";
import { refuseMisfits } from "../generate/requests.ts";
import { exitCodeOf } from "../speech.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import { extentOf, type Extent } from "./extent.ts";
import { diagnosticText, failureTexts } from "./failure.ts";
import { inputsOf } from "./inputs.ts";
import { interruption } from "./interruption.ts";
import { jobsOf, type Job } from "./plan.ts";
import { batchProgress, type BatchProgress } from "./progress.ts";
import { recipeOf } from "./recipe.ts";
import { beginResults, earlierResults } from "./results-file.ts";
import { summaryJson, summaryText } from "./summary.ts";
import { createTally, type Tally } from "./tally.ts";
import type { BatchRequest, Task } from "./task.ts";
import { workOff } from "./work.ts";

/** What the officer asked for. */
export interface BatchArguments extends BatchRequest {
  readonly inputs: readonly string[];
  /** Undefined: in the folder of results, named after the shard. */
  readonly results: string | undefined;
  /** How many workers; undefined: as many as the machine has processors. */
  readonly jobs: number | undefined;
  /** Seconds for one dossier. */
  readonly timeout: number;
  readonly shard: Shard | undefined;
  readonly resume: boolean;
  readonly json: boolean;
}

/** Makes all dossiers of a batch. Throws DiagnosticError for what stops the whole of it. */
export async function runBatch(argv: BatchArguments, io: Io): Promise<ExitCode> {
  await refuseMisfits(argv);
  const candidates = await candidatesOf(argv.inputs, io);
  const path = argv.results ?? join(argv.out, usualResults(argv.shard));
  const lock = `${path}.lock`;
  let isOurs = false;
  await io.makeFolder(dirname(path));
  try {
    return await withLock(lock, io, () => {
      isOurs = true;
      return runLocked({ argv, candidates, path }, io);
    });
  } finally {
    if (isOurs) await io.removeFolder(lock);
  }
}

/** The name of a results file that nobody named: shards that share a folder have one each. */
const usualResults = (shard: Shard | undefined): string =>
  shard === undefined ? "results.ndjson" : `results-${shard.index}-of-${shard.count}.ndjson`;

interface Batch {
  readonly argv: BatchArguments;
  readonly candidates: readonly Candidate[];
  /** Of the results file. */
  readonly path: string;
}

async function runLocked(batch: Batch, io: Io): Promise<ExitCode> {
  const { argv, candidates, path } = batch;
  const start = io.elapsed();
  const extent = await extentOf(candidates, argv.shard ?? whole, io);
  const progress = await batchProgress(io, extent.total);
  const tally = createTally();
  const isWhole = await makeAll(batch, { extent, progress, tally }, io).finally(progress.stop);
  const seconds = (io.elapsed() - start) / 1000;
  const { passedOver } = extent;
  const summary = { ...tally.counts(), passedOver, seconds, results: path, isInterrupted: !isWhole };
  io.stdout(argv.json ? summaryJson(summary) : summaryText(summary));
  return isWhole ? exitCodeOf(tally.errors()) : exitCodes.interrupted;
}

/** Who is told while dossiers are made. */
interface Watchers {
  readonly extent: Extent;
  readonly progress: BatchProgress;
  readonly tally: Tally;
}

/** False when somebody stopped it before the end. */
async function makeAll(
  { argv, candidates, path }: Batch,
  { extent, progress, tally }: Watchers,
  io: Io,
): Promise<boolean> {
  const request = requestOf(argv);
  const recipe = await recipeOf(request, io);
  const warn = (diagnostic: Result["diagnostics"][number]): void =>
    progress.tell(diagnosticText(diagnostic, io));
  const earlier = argv.resume ? await earlierResults(path, warn, io) : new Map<string, Result>();
  const results = await beginResults(path, earlier.values(), io);
  const count = Math.min(argv.jobs ?? io.machine.processors, Math.max(1, extent.total() ?? Infinity));
  const { stop, release } = interruption(io, progress.tell);
  let workers: Workers | undefined;
  let inputs: number | undefined;
  try {
    workers = await io.startWorkers({ count, memory: memoryEach(count, io) });
    const read = inputsOf(candidates, io, { passOver: extent.passOver, stop });
    await workOff(
      jobsOf(read, argv.shard ?? whole, (counted) => (inputs = counted)),
      {
        workers,
        count,
        timeout: argv.timeout,
        taskOf: (job) => taskOf(job, { request, recipe, earlier: earlier.get(job.name) }),
        finished: async ({ result, isKept }) => {
          await results.add(result);
          tally.add(result, isKept);
          failureTexts(result, io).forEach(progress.tell);
          progress.update(tally.counts());
        },
        stop,
      },
    );
    if (inputs === undefined || stop.aborted) return false;
    await results.finish(inputs);
    return true;
  } finally {
    release();
    await workers?.close();
  }
}

const whole: Shard = { index: 1, count: 1 };

/** What decides the documents, of all that was asked for. */
const requestOf = (argv: BatchArguments): BatchRequest => {
  const { kind, format, out, round, template, ita, signatureField, force, draft } = argv;
  return { kind, format, out, round, template, ita, signatureField, force, draft };
};

const taskOf = (
  { position, name, source, hasReports, folder }: Job,
  { earlier, ...alike }: Pick<Task, "request" | "recipe"> & { readonly earlier: Result | undefined },
): Task => ({ position, input: name, source, hasReports, folder, ...alike, ...(earlier && { earlier }) });

/** Megabytes of heap for a worker: what the machine has is shared, and a thousand pages need less than the upper bound. */
const memoryEach = (count: number, { machine }: Io): number =>
  Math.max(512, Math.min(4096, Math.floor((machine.memory * 0.7) / count / 2 ** 20)));
