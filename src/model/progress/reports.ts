import { DiagnosticError, type Diagnostic, type Place } from "../../diagnostics/diagnostic.ts";
import { errorAt } from "../../json/fault.ts";
import { readJson, type JsonText } from "../../json/json-text.ts";
import { valueAt } from "../../json/value.ts";
import type { Dossier } from "../dossier.ts";
import { progressReport } from "./parse.ts";
import { divisionOf } from "./reference-faults.ts";
import { findRound } from "./rounds.ts";
import type { ProgressReport } from "./schema.ts";

/** A report as it stands on disk. */
export interface ReportFile {
  /** Its name, for messages. */
  readonly file: string;
  readonly source: Uint8Array | string;
}

/** A sound report, and the file it was read from. */
export interface FiledReport {
  readonly file: string;
  readonly report: ProgressReport;
}

/** Files that cannot be used: one that is faulty, or several that report the same. */
export interface UnusableReport {
  readonly files: readonly string[];
  /** The id of the division that the files say they are of, and their round's name, as far as they can be told. */
  readonly division: string | undefined;
  readonly round: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the divisions have handed in. */
export interface ReadReports {
  readonly reports: readonly FiledReport[];
  readonly unusable: readonly UnusableReport[];
}

/**
 * Reads the reports of all divisions, each for itself: what is wrong with one keeps no other back. Of two reports of one
 * division for one round neither is taken, for nobody can tell which one holds. Throws nothing that the files cause.
 */
export function readReports(files: readonly ReportFile[], dossier: Dossier): ReadReports {
  const outcomes = files.map((file) => readReport(file, dossier));
  const sound = outcomes.filter((outcome) => "report" in outcome);
  const sameAs = ({ report }: FiledReport): readonly LocatedReport[] =>
    sound.filter((other) => isSame(other.report, report));
  return {
    reports: sound
      .filter((report) => sameAs(report).length === 1)
      .map(({ file, report }) => ({ file, report })),
    unusable: [
      ...outcomes.filter((outcome) => "diagnostics" in outcome),
      ...sound
        .filter((report) => sameAs(report).indexOf(report) === 1)
        .map((report) => contradiction(sameAs(report))),
    ],
  };
}

interface LocatedReport extends FiledReport {
  /** Where the file names its round. */
  readonly place: Place;
}

function readReport({ file, source }: ReportFile, dossier: Dossier): LocatedReport | UnusableReport {
  const json = attempt(() => readJson(source, file));
  if (json instanceof DiagnosticError) {
    return { files: [file], division: undefined, round: undefined, diagnostics: json.diagnostics };
  }
  const report = attempt(() => progressReport(json, dossier));
  if (!(report instanceof DiagnosticError)) return { file, report, place: json.placeOf(["round"]) };
  return { files: [file], ...ownerOf(json, dossier), diagnostics: report.diagnostics };
}

function ownerOf(json: JsonText, dossier: Dossier): Pick<UnusableReport, "division" | "round"> {
  const name = valueAt(json.value, ["round"]);
  return {
    division: divisionOf(json, dossier)?.id,
    round: typeof name === "string" ? findRound(dossier, name)?.name : undefined,
  };
}

function attempt<T>(make: () => T): T | DiagnosticError {
  try {
    return make();
  } catch (error) {
    if (error instanceof DiagnosticError) return error;
    throw error;
  }
}

const isSame = (a: ProgressReport, b: ProgressReport): boolean =>
  a.division === b.division && a.round === b.round;

/** Told at the last of the files, which most likely is one too many. */
function contradiction(reports: readonly LocatedReport[]): UnusableReport {
  const files = reports.map(({ file }) => file);
  const { report, place } = reports.at(-1)!;
  const { division, round } = report;
  const names = files.map((file) => `“${file}”`).join(" และ ");
  const diagnostic = errorAt(place, "model/duplicate-id", {
    message: `${names} เป็นรายงานของ “${division}” ${round} เหมือนกัน`,
    hints: ["เหลือไว้เพียงแฟ้มเดียว แฟ้มอื่นย้ายออกจากโฟลเดอร์ หรือแก้ division และ round ให้ถูกต้อง"],
  });
  return { files, division, round, diagnostics: [diagnostic] };
}
