/** One derived face: which cut of Sarabun it is made from, and how far its em is enlarged. */
export interface Cut {
  /** The cut's folder in the source package; its file is `<folder>/Sarabun_<folder>.ttf`. */
  readonly source: string;
  /** Style as Word links it to its B and I buttons. */
  readonly style: "Regular" | "Bold" | "Italic" | "Bold Italic";
  /** Units per em that make running text as wide as the same style of TH Sarabun New; `fonts/README.md` has the measurement. */
  readonly unitsPerEm: number;
}

/** Family name of the derived faces: Saraban at which 16 pt means 16 pt of TH Sarabun. */
export const family = "Saraban 16";

/** The four faces by their key in `FontFaces`; why these weights stands in `fonts/README.md`. */
export const cuts = {
  regular: { source: "300Light", style: "Regular", unitsPerEm: 1498 },
  bold: { source: "600SemiBold", style: "Bold", unitsPerEm: 1492 },
  italic: { source: "300Light_Italic", style: "Italic", unitsPerEm: 1498 },
  boldItalic: { source: "600SemiBold_Italic", style: "Bold Italic", unitsPerEm: 1490 },
} as const satisfies Record<string, Cut>;

/** Line metrics of TH Sarabun New, in em: 1.331 em a line. */
export const lineMetrics = { ascent: 0.844, descent: 0.457, gap: 0.03 } as const;

/** PostScript name of a derived face, and of its file without `.ttf`; e.g. `Saraban16-BoldItalic`. */
export function postScriptName({ style }: Cut): string {
  return `${family}-${style}`.replaceAll(" ", "");
}
