import type { Command } from "./command.ts";
import { progressNewCommand } from "./progress/new.ts";
import { progressStatusCommand } from "./progress/status.ts";

/** `saraban progress`: what the divisions report on the measures. */
export const progressCommand: Command = (io, done) => (parser) =>
  parser.command("progress", "รายงานผลการดำเนินการของส่วนราชการ", (yargs) =>
    [progressNewCommand, progressStatusCommand]
      .reduce((commands, command) => command(io, done)(commands), yargs)
      .demandCommand(1, "โปรดระบุคำสั่ง: saraban progress new หรือ saraban progress status"),
  );
