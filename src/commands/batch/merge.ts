import type { Command } from "../command.ts";
import type { ShardResults } from "../../batch/merge.ts";
import type { ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { writeAtomically } from "../../output/write-atomically.ts";
import { exitCodeOf, say } from "../speech.ts";

interface MergeArguments {
  readonly results: readonly string[];
  readonly out: string;
  readonly json: boolean;
}

/** `saraban batch merge`: the results of shards in one file. */
export const batchMergeCommand: Command = (io, done) => (parser) =>
  parser.command(
    "merge <results..>",
    "รวมแฟ้มผลของทุกเครื่องเป็นแฟ้มเดียว บอกส่วนที่ขาด ซ้ำ หรือไม่ตรงกัน",
    (yargs) =>
      yargs
        .hide("inputs")
        .positional("results", {
          type: "string",
          array: true,
          demandOption: true,
          describe: "แฟ้มผลของแต่ละเครื่อง เช่น results-1-of-3.ndjson",
        })
        .option("out", { type: "string", demandOption: true, describe: "แฟ้มผลรวม เช่น results.ndjson" })
        .option("json", { type: "boolean", default: false, describe: "พิมพ์ผลเป็น JSON สำหรับโปรแกรมอื่น" })
        .example("$0 batch merge results-*-of-3.ndjson --out results.ndjson", "ผลของสามเครื่องเป็นแฟ้มเดียว"),
    async (argv) => done(await mergeFiles(argv, io)),
  );

/** What is wrong does not keep the rest from being joined: the file says what there is. */
async function mergeFiles({ results: files, out, json }: MergeArguments, io: Io): Promise<ExitCode> {
  const { mergeResults } = await import("../../batch/merge.ts");
  const { resultLine } = await import("../../batch/result.ts");
  const { readResults } = await import("./results-file.ts");
  const shards: ShardResults[] = [];
  for (const file of files) shards.push({ file, ...(await readResults(file, io)) });
  const { results, diagnostics } = mergeResults(shards);
  await writeAtomically(out, new TextEncoder().encode(results.map(resultLine).join("")), io);
  if (!json) diagnostics.forEach((diagnostic) => say(diagnostic, io));
  const failed = results.filter(({ outcome }) => outcome !== "ok").length;
  io.stdout(
    json
      ? `${JSON.stringify({ dossiers: results.length, failed, results: out, diagnostics }, null, 2)}\n`
      : `รวมผลของแฟ้มข้อมูล ${results.length.toLocaleString("en-US")} แฟ้ม ไม่สำเร็จ ${failed} แฟ้ม ไว้ใน ${out}\n`,
  );
  return exitCodeOf([...diagnostics, ...results.flatMap((result) => result.diagnostics)]);
}
