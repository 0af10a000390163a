import { DiagnosticError, type Place } from "../diagnostics/diagnostic.ts";

/** The picture a fault is about: its path as the dossier writes it, and where it does. */
export interface AssetSource {
  readonly source: string;
  readonly place?: Place;
}

/** A DiagnosticError `model/asset`; the reason goes on where “picture …” begins. */
export function assetError(
  { source, place }: AssetSource,
  reason: string,
  ...hints: readonly string[]
): DiagnosticError {
  const message = `ภาพ “${source}” ${reason}`;
  return new DiagnosticError([
    { code: "model/asset", severity: "error", message, ...(place && { place }), hints },
  ]);
}
