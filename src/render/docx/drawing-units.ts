/** English Metric Units, in which drawings are placed (ISO 29500-1, 20.1.2.1). */
export const EMU_PER_MM = 36_000;

/** Word's twips, of which 1440 are an inch. */
export const TWIPS_PER_MM = 1440 / 25.4;

/** CSS pixels, in which docx takes the size of drawings. */
export const PIXELS_PER_MM = 96 / 25.4;
