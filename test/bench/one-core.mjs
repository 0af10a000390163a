// A process that makes so many agencies' papers on one thread and answers with the time: `node one-core.mjs <work> <count>`.
import { makeAgencies } from "./throughput.mjs";

const [work, count] = process.argv.slice(2);
process.send(await makeAgencies({ work, threads: 1, count: Number(count) }));
process.disconnect();
