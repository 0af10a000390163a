/** A glyph of the font, moved: what a composite glyph is made of. Font units. */
export interface Component {
  readonly glyph: number;
  readonly dx: number;
  readonly dy: number;
}

/** What one PDF code shall draw and mean; normally one character of the input. */
export interface Code {
  readonly key: string;
  readonly components: readonly Component[];
  readonly codePoints: readonly number[];
  /** In thousandths of an em. */
  readonly advance: number;
  readonly isSpace: boolean;
  /** Space may be added after this code without tearing a mark off its base. */
  readonly endsCluster: boolean;
}

/** A string as codes. Widths in thousandths of an em. */
export interface ShapedText {
  readonly codes: readonly Code[];
  /** Space to add after the code of the same index. */
  readonly kerns: readonly number[];
  /** Characters the font lacks, as often as they stand in the text: drawn as a sign, or not drawn at all. */
  readonly missing: readonly string[];
  readonly width: number;
  readonly clusters: number;
  readonly spaces: number;
}

/** The same text with one code per cluster. `unitsPerMille` font units are a thousandth of an em. */
export function wholeClusters(
  { codes, kerns }: ShapedText,
  unitsPerMille: number,
): Pick<ShapedText, "codes" | "kerns"> {
  const whole = { codes: [] as Code[], kerns: [] as number[] };
  let start = 0;
  codes.forEach((last, end) => {
    if (!last.endsCluster) return;
    const cluster = codes.slice(start, end + 1);
    start = end + 1;
    whole.codes.push(cluster.length === 1 ? last : oneOf(cluster, unitsPerMille));
    whole.kerns.push(kerns[end]!);
  });
  return whole;
}

function oneOf(cluster: readonly Code[], unitsPerMille: number): Code {
  let advance = 0;
  const components = cluster.flatMap((code) => {
    const pen = Math.round(advance * unitsPerMille);
    advance += code.advance;
    return code.components.map(({ glyph, dx, dy }) => ({ glyph, dx: dx + pen, dy }));
  });
  const codePoints = cluster.flatMap((code) => code.codePoints);
  return {
    key: cluster.map(({ key }) => key).join("+"),
    components,
    codePoints,
    advance,
    isSpace: false,
    endsCluster: true,
  };
}
