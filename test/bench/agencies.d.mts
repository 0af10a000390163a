/** An agency that does not exist, with what lies beside its dossier. */
export interface Agency {
  readonly folder: string;
  readonly dossier: AgencyDossier;
  /** By their path in the folder, the dossier first. */
  readonly files: ReadonlyMap<string, string>;
}

interface AgencyDossier {
  readonly agency: Place;
}

/** What an agency is called and where it is. */
export interface Place {
  readonly name: string;
  readonly district: string;
  readonly province: string;
}

export declare function agencyOf(number: number): Agency;
/** Name and place alone. */
export declare function agencyPlace(number: number): Place;
/** The dossier without its picture, fit to stand alone. */
export declare function alone(dossier: AgencyDossier): AgencyDossier;
export declare function writeAgencies(count: number, folder: string): void;
