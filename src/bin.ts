import { run } from "./cli.ts";
import { systemIo } from "./system-io.ts";

// A reader that has seen enough (`| head`) closes the pipe: the work goes on unheard
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
void run(process.argv.slice(2), systemIo()).then((code) => {
  process.exitCode = code;
});
