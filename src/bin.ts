#!/usr/bin/env node
import * as nodeModule from "node:module";
import { systemIo } from "./system-io.ts";

// Node 22.1 and later keep what they compile for the next run; earlier ones have no such cache
if ("enableCompileCache" in nodeModule) (nodeModule.enableCompileCache as () => void)();
const { run } = await import("./cli.ts");
process.exitCode = await run(process.argv.slice(2), systemIo());
