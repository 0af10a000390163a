import type { ThaiLine } from "../upstream/line.ts";

/** Space spread over a line, in points: after each cluster, and more after each space. */
export interface Distribution {
  readonly perCluster: number;
  readonly perSpace: number;
}

/** A space takes this many times the share of a cluster, as in Word's Thai distribution. */
const spaceShare = 3;
/** More than this per cluster looks torn, and from a tenth of an em readers see spaces: such a line stays as it is. */
const widestShareInEm = 0.06;

/** Spreads what is left of `width` over the clusters and spaces of `line`; its trailing spaces hang over the edge. */
export function distribute(line: ThaiLine, width: number): void {
  const slack = width - line.getWidth();
  const shaped = line.inlines.map(({ font, text }) => font.shape(text));
  const clusters = shaped.reduce((sum, text) => sum + text.clusters, 0);
  const spaces = shaped.reduce((sum, text) => sum + text.spaces, 0);
  const hanging = /\s*$/.exec(line.inlines.map(({ text }) => text).join(""))![0].length;
  const shares = clusters - spaces - 1 + spaceShare * (spaces - hanging);
  const perCluster = slack / shares;
  const widest = line.inlines[0]!.fontSize * widestShareInEm;
  if (slack < 0.01 || shares < 1 || perCluster > widest) return;
  const perSpace = perCluster * spaceShare;
  line.distribution = { perCluster, perSpace };
  let shift = 0;
  line.inlines.forEach((inline, i) => {
    inline.x += shift;
    shift += (shaped[i]!.clusters - shaped[i]!.spaces) * perCluster + shaped[i]!.spaces * perSpace;
  });
}
