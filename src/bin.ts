#!/usr/bin/env node
import * as nodeModule from "node:module";
import { systemIo } from "./system-io.ts";

// Node 22.1 and later keep what they compile for the next run; earlier ones have no such cache
if ("enableCompileCache" in nodeModule) (nodeModule.enableCompileCache as () => void)();
// A reader that has seen enough (`| head`) closes the pipe: the work goes on unheard
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
const { run } = await import("./cli.ts");
process.exitCode = await run(process.argv.slice(2), systemIo());
