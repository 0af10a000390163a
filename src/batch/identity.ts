import { sha512 } from "../archive/checksum.ts";
import { safeName } from "../output/file-name.ts";

/** Which agency and year a dossier is of, as far as folders of results are concerned. */
export interface DossierIdentity {
  /** Buddhist Era. */
  readonly fiscalYear: number;
  readonly name: string;
  readonly shortName: string;
  readonly district: string;
  readonly province: string;
}

/** Whether a JSON value is meant to be a dossier, sound or not. */
export const isDossierLike = (value: unknown): boolean =>
  isObject(value) && ("agency" in value || "measureGroups" in value);

/** The identity that a JSON value gives itself; undefined where it does not say. */
export function identityOf(value: unknown): DossierIdentity | undefined {
  if (!isObject(value) || !isObject(value["agency"])) return undefined;
  const { fiscalYear, agency } = value;
  const { name, shortName, district = "", province = "" } = agency as Record<string, unknown>;
  if (typeof fiscalYear !== "number" || typeof name !== "string" || typeof shortName !== "string")
    return undefined;
  return { fiscalYear, name, shortName, district: String(district), province: String(province) };
}

/** Digits that keep apart agencies of one short name: many a tambon's name stands in several provinces. */
const keyDigits = 8;

/** The folder for the documents of an agency and year: `2568-อบต.หนองบัว-1a2b3c4d`. Sorts by year, then name. */
export function agencyFolder({ fiscalYear, name, shortName, district, province }: DossierIdentity): string {
  const whole = [name, district, province].map((part) => part.normalize("NFC").trim()).join("\n");
  const key = sha512(new TextEncoder().encode(whole)).slice(0, keyDigits);
  return `${fiscalYear}-${safeName(shortName)}-${key}`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
