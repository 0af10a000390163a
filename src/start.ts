#!/usr/bin/env node
import * as nodeModule from "node:module";
import { createCachingLoader } from "./code-cache.ts";

// Libraries that are not in the bundle: Node 22.1 and later keep what they compile for the next run
if ("enableCompileCache" in nodeModule) (nodeModule.enableCompileCache as () => void)();
createCachingLoader(import.meta.dirname).load("main.js");
