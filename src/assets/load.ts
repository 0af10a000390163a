import { DiagnosticError, type Diagnostic, type Place } from "../diagnostics/diagnostic.ts";
import type { Asset } from "./asset.ts";
import { normaliseAsset } from "./normalise.ts";

/** One place that names a picture: its path as written, and where it is written. */
export interface AssetReference {
  readonly source: string;
  readonly place: Place;
}

/**
 * Every picture once, by its path. `read` gives its bytes or throws DiagnosticError. Throws DiagnosticError with the
 * faults of all pictures together.
 */
export async function loadAssets(
  references: readonly AssetReference[],
  read: (reference: AssetReference) => Promise<Uint8Array>,
): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>();
  const faults: Diagnostic[] = [];
  for (const reference of references) {
    const { source, place } = reference;
    if (assets.has(source)) continue;
    try {
      assets.set(source, await normaliseAsset(await read(reference), source, place));
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      faults.push(...error.diagnostics);
    }
  }
  if (faults.length > 0) throw new DiagnosticError(faults);
  return assets;
}
