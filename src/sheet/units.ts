declare const unit: unique symbol;

/** Millimetres: the unit of the regulation and of the document tree. */
export type Mm = number & { readonly [unit]: "mm" };
/** Points, 1/72 inch: the unit of type sizes and of PDF. */
export type Pt = number & { readonly [unit]: "pt" };
/** Twips, 1/20 pt, whole: the unit of Word. */
export type Twip = number & { readonly [unit]: "twip" };

export const mm = (value: number): Mm => value as Mm;
export const pt = (value: number): Pt => value as Pt;

/** Exact; 25.4 mm are 72 pt. */
export const mmToPt = (length: Mm): Pt => ((length / 25.4) * 72) as Pt;
/** Rounded to the whole twip, as Word stores lengths. */
export const mmToTwip = (length: Mm): Twip => Math.round((length / 25.4) * 1440) as Twip;
/** Rounded to the whole twip. */
export const ptToTwip = (length: Pt): Twip => Math.round(length * 20) as Twip;
/** Exact. */
export const twipToPt = (length: Twip): Pt => (length / 20) as Pt;
/** Word's half-points, for `w:sz`. */
export const ptToHalfPoints = (size: Pt): number => Math.round(size * 2);
