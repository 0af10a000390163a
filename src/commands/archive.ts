import type { Command } from "./command.ts";
import { archiveAddCommand } from "./archive/add.ts";
import { archiveAddSignedCommand } from "./archive/add-signed.ts";
import { archiveCompareCommand } from "./archive/compare.ts";
import { archiveExportCommand } from "./archive/export.ts";
import { archiveFindCommand } from "./archive/find.ts";
import { archiveListCommand } from "./archive/list.ts";
import { archiveShowCommand } from "./archive/show.ts";
import { archiveSiteCommand } from "./archive/site.ts";
import { archiveVerifyCommand } from "./archive/verify.ts";

const commands = [
  archiveAddCommand,
  archiveAddSignedCommand,
  archiveVerifyCommand,
  archiveListCommand,
  archiveShowCommand,
  archiveFindCommand,
  archiveCompareCommand,
  archiveExportCommand,
  archiveSiteCommand,
];

/** `saraban archive`: each year's documents kept, unaltered and provable. */
export const archiveCommand: Command = (io, done) => (parser) =>
  parser.command("archive", "คลังเอกสารรายปี เก็บ ตรวจสอบ และค้นหา", (yargs) =>
    commands
      .reduce((known, command) => command(io, done)(known), yargs)
      .demandCommand(1, "โปรดระบุคำสั่ง เช่น saraban archive add dossier.json"),
  );
