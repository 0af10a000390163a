/** A picture of the dossier, checked and normalised: PNG and JPEG are 8-bit RGB(A), upright, without metadata. */
export interface Asset {
  readonly mediaType: "image/png" | "image/jpeg" | "image/svg+xml";
  readonly bytes: Uint8Array;
  /** Pixels; for an SVG those of its raster. */
  readonly width: number;
  readonly height: number;
  /** The same picture as PNG, for formats that want one beside an SVG. */
  readonly raster?: Uint8Array;
}
