import type { DocumentKind, KindDefinition } from "../../template/kinds.ts";
import type { Dossier } from "../../model/dossier.ts";
import { namedDivision, namedRound } from "../progress/named.ts";
import { usageError } from "../speech.ts";
import type { GenerateArguments } from "./run.ts";

/** One document to make. */
export interface DocumentRequest {
  readonly kind: DocumentKind;
  /** Of whose report it tells, where it is a division's paper. */
  readonly division?: string;
}

/**
 * The documents that were asked for: of every kind with `--kind all`, of a division's papers one for each division unless
 * one is named. Throws DiagnosticError for options that the kind has no use for, and for names that the dossier lacks.
 */
export async function requestsOf(
  dossier: Dossier,
  argv: GenerateArguments,
): Promise<readonly DocumentRequest[]> {
  const { documentKinds } = await import("../../template/kinds.ts");
  const definitions: Readonly<Record<DocumentKind, KindDefinition>> = documentKinds;
  const kinds = argv.kind === "all" ? (Object.keys(documentKinds) as readonly DocumentKind[]) : [argv.kind];
  await refuseMisfits(argv);
  if (!kinds.some((kind) => definitions[kind].reports !== undefined)) return kinds.map((kind) => ({ kind }));
  if (argv.round !== undefined) await namedRound(argv.round, dossier);
  const { division: name = "all" } = argv;
  const divisions = name === "all" ? dossier.agency.divisions : [namedDivision(name, dossier)];
  return kinds.flatMap((kind): readonly DocumentRequest[] =>
    definitions[kind].reports === "division" && divisions.length > 0
      ? divisions.map(({ id }) => ({ kind, division: id }))
      : [{ kind }],
  );
}

/** Throws DiagnosticError `cli/usage` for options that go with no document of the kind that was asked for. */
export async function refuseMisfits(argv: KindOptions): Promise<void> {
  const { documentKinds } = await import("../../template/kinds.ts");
  if (argv.kind !== "all") refuseIdleOptions(argv, documentKinds[argv.kind]);
  else if (argv.template !== undefined)
    throw usageError("--template ใช้กับ --kind all ไม่ได้ ระบุชนิดเอกสารของแม่แบบ");
}

/** The options that only some kinds have a use for. */
type KindOptions = Pick<GenerateArguments, "kind" | "template" | "round"> &
  Partial<Pick<GenerateArguments, "reports" | "division">>;

/** Nothing that was asked for is passed over in silence. */
function refuseIdleOptions(
  { reports, round, division, kind }: KindOptions,
  definition: KindDefinition,
): void {
  const { reports: scope } = definition;
  const idle = [
    ...(scope === undefined && reports !== undefined ? ["--reports"] : []),
    ...(scope === undefined && round !== undefined ? ["--round"] : []),
    ...(scope !== "division" && division !== undefined && division !== "all" ? ["--division"] : []),
  ];
  if (idle.length > 0) throw usageError(`${idle.join(", ")} ใช้กับ --kind ${kind} ไม่ได้`);
}
