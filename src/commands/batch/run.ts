import { dirname, join } from "node:path";
import type { Result } from "../../batch/result.ts";
import type { Shard } from "../../batch/shard.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../../diagnostics/report.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import { standardInput, type Io, type Workers } from "../../io.ts";
import { withLock } from "../../output/lock.ts";
import { refuseMisfits } from "../generate/requests.ts";
import { exitCodeOf } from "../speech.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import { inputsOf } from "./inputs.ts";
import { interruption } from "./interruption.ts";
import { countLines } from "./lines.ts";
import { jobsOf, type Job } from "./plan.ts";
import { batchProgress } from "./progress.ts";
import { recipeOf } from "./recipe.ts";
import { beginResults, earlierResults } from "./results-file.ts";
import { summaryJson, summaryText, type Summary } from "./summary.ts";
import { createTally } from "./tally.ts";
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
  const results = argv.results ?? join(argv.out, usualResults(argv.shard));
  const lock = `${results}.lock`;
  await io.makeFolder(dirname(results));
  return withLock(lock, io, () => runLocked({ argv, candidates, results }, io)).finally(() =>
    io.removeFolder(lock),
  );
}

/** The name of a results file that nobody named: shards that share a folder have one each. */
const usualResults = (shard: Shard | undefined): string =>
  shard === undefined ? "results.ndjson" : `results-${shard.index}-of-${shard.count}.ndjson`;

interface Batch {
  readonly argv: BatchArguments;
  readonly candidates: readonly Candidate[];
  /** The path of the results file. */
  readonly results: string;
}

async function runLocked({ argv, candidates, results: path }: Batch, io: Io): Promise<ExitCode> {
  const { shard = whole } = argv;
  const recipe = await recipeOf(requestOf(argv), io);
  const tally = createTally();
  const total = await countOf(candidates, io);
  const passedOver: string[] = [];
  const left = (): number | undefined => total && sharesOf(total - passedOver.length, shard);
  const progress = await batchProgress(io, left);
  const tell = (diagnostic: Diagnostic): void => progress.tell(told(diagnostic, io));
  const { stop, abort, release } = interruption(io, progress.tell);
  const start = io.elapsed();
  let workers: Workers | undefined;
  try {
    const earlier = argv.resume ? await earlierResults(path, tell, io) : new Map<string, Result>();
    const results = await beginResults(path, earlier.values(), io);
    const count = Math.min(argv.jobs ?? io.machine.processors, Math.max(1, left() ?? Infinity));
    workers = await io.startWorkers({ count, memory: memoryEach(count, io) });
    let inputs: number | undefined;
    const read = inputsOf(candidates, io, { passOver: (file) => passedOver.push(file), stop });
    await workOff(
      jobsOf(read, shard, (counted) => (inputs = counted)),
      {
        workers,
        count,
        timeout: argv.timeout,
        taskOf: (job) => taskOf(job, { request: requestOf(argv), recipe, earlier: earlier.get(job.name) }),
        finished: async ({ result, isKept }) => {
          await results.add(result);
          tally.add(result, isKept);
          for (const text of failureTexts(result, io)) progress.tell(text);
          progress.update(tally.counts());
        },
        stop,
        abort,
      },
    );
    const isWhole = inputs !== undefined && !stop.aborted;
    if (isWhole) await results.finish(inputs!);
    progress.stop();
    const seconds = (io.elapsed() - start) / 1000;
    const summary: Summary = {
      ...tally.counts(),
      passedOver,
      seconds,
      results: path,
      isInterrupted: !isWhole,
    };
    io.stdout(argv.json ? summaryJson(summary) : summaryText(summary));
    return isWhole ? exitCodeOf(tally.errors()) : exitCodes.interrupted;
  } finally {
    progress.stop();
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

interface TaskOptions {
  readonly request: BatchRequest;
  readonly recipe: string;
  readonly earlier: Result | undefined;
}

const taskOf = (job: Job, { request, recipe, earlier }: TaskOptions): Task => ({
  position: job.position,
  input: job.name,
  source: job.source,
  hasReports: job.hasReports,
  folder: job.folder,
  request,
  recipe,
  ...(earlier && { earlier }),
});

/** How many dossiers there may be; undefined where that is known only when the last has come. */
async function countOf(candidates: readonly Candidate[], io: Io): Promise<number | undefined> {
  let count = 0;
  for (const { from, path } of candidates) {
    if (path === standardInput) return undefined;
    count += from === "file" ? 1 : await countLines(io.readStream(path));
  }
  return count;
}

/** How many of so many inputs fall to a shard. */
const sharesOf = (total: number, { index, count }: Shard): number =>
  Math.floor(total / count) + (total % count >= index ? 1 : 0);

/** Megabytes of heap for a worker: what the machine has is shared, and a thousand pages need less than the upper bound. */
const memoryEach = (count: number, { machine }: Io): number =>
  Math.max(512, Math.min(4096, Math.floor((machine.memory * 0.7) / count / 2 ** 20)));

/** How many errors of one dossier are told while the others are made; the results file has them all. */
const mostTold = 3;

function failureTexts({ diagnostics, input }: Result, io: Io): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const rest = errors.length - mostTold;
  return [
    ...errors.slice(0, mostTold).map((error) => told(error, io)),
    ...(rest > 0 ? [`${input}: และข้อผิดพลาดอีก ${rest} ข้อ ดูในแฟ้มผล\n\n`] : []),
  ];
}

const told = (diagnostic: Diagnostic, io: Io): string =>
  `${formatDiagnostic(diagnostic, { color: io.useColor })}\n\n`;
