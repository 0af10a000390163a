import { sha512 } from "./checksum.ts";

/** What a bag is of. */
export interface BagIdentity {
  /** Buddhist Era. */
  readonly fiscalYear: number;
  /** ASCII key of the agency, from `agencyKey`. */
  readonly agency: string;
  /** From 1; a later one never replaces an earlier. */
  readonly version: number;
}

/** Digits of the agency's key: as many as keep the agencies of a province apart. */
const keyDigits = 8;

/** An ASCII name for an agency, the same wherever and whenever it is made: there is no unique spelling in Latin letters. */
export const agencyKey = (name: string): string =>
  `agency-${sha512(new TextEncoder().encode(name.normalize("NFC"))).slice(0, keyDigits)}`;

/** The folder of a bag: `2568-agency-1a2b3c4d-v001`. Sorts by year, agency, version. */
export const bagName = ({ fiscalYear, agency, version }: BagIdentity): string =>
  `${fiscalYear}-${agency}-v${String(version).padStart(3, "0")}`;

/** What the folder of a bag is of; undefined for a folder that is not called like one. */
export function parseBagName(name: string): BagIdentity | undefined {
  const [, fiscalYear, agency, version] = /^(\d{4})-(agency-[0-9a-f]{8})-v(\d{3,})$/.exec(name) ?? [];
  if (agency === undefined) return undefined;
  return { fiscalYear: Number(fiscalYear), agency, version: Number(version) };
}
