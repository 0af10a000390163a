import type { Agency } from "../../model/dossier.ts";

/** The emblem at the head of a document. */
export interface EmblemView {
  /** Printed in the empty frame while there is no picture. */
  readonly label: string;
  /** The dossier's file with the picture; empty without one. */
  readonly picture: string;
  readonly pictureAlternative: string;
}

/** The agency's emblem; `null` for a document without one. A Garuda without a file leaves its frame empty. */
export function emblem({ emblem: given, name }: Agency): EmblemView | null {
  switch (given.type) {
    case "none":
      return null;
    case "garuda":
      return { label: "ตราครุฑ", picture: given.file ?? "", pictureAlternative: "ตราครุฑ" };
    case "seal":
      return { label: `ตรา${name}`, picture: given.file, pictureAlternative: given.alternative };
  }
}
