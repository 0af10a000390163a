import { element, type HtmlElement, type HtmlNode } from "../render/html/index.ts";
import { clusterCount } from "../thai/clusters.ts";
import { dictionaryBreaks } from "../thai/dictionary-breaks.ts";
import type { LineBreaker } from "../thai/line-breaks.ts";

/** Clusters of the longest piece that a line of a narrow page has room for. */
const longestKept = 20;
/** Elements whose text is not set in lines. */
const unset: ReadonlySet<string> = new Set(["head", "svg"]);

/**
 * A page whose lines end only where those of the documents may: browsers part Thai words well, but know neither names nor
 * that a number stays with its unit. A space that no line may end at becomes a no-break space, which a browser still parts
 * from a dash before it (UAX 14, LB12a).
 */
export function typeset(root: HtmlElement, breaker: LineBreaker): HtmlElement {
  const children = root.children.flatMap((child): readonly HtmlNode[] => {
    if (typeof child === "string") return /[\u0e00-\u0e7f]/.test(child) ? setText(child, breaker) : [child];
    return [unset.has(child.name) ? child : typeset(child, breaker)];
  });
  return { ...root, children };
}

/** White space around the words belongs to the layout of the template. */
function setText(text: string, breaker: LineBreaker): readonly HtmlNode[] {
  const [, before, words, after] = /^(\s*)([^]*?)(\s*)$/.exec(text)!;
  const starts = [0, ...breaker.breaks(words!), words!.length];
  const inner = [...breaker.emergencyBreaks(words!), ...browserBreaks(words!)];
  const pieces = starts.slice(1).map((end, index) => piece(words!, { start: starts[index]!, end }, inner));
  return joined([before!, ...pieces.flat(), after!]);
}

/** Where a browser would part Thai letters: it asks the same dictionary, but nobody who knows its slips. */
function browserBreaks(words: string): readonly number[] {
  return Array.from(words.matchAll(/[\u0e00-\u0e7f]+/g), ({ 0: run, index }) =>
    dictionaryBreaks(run).map((offset) => index + offset),
  ).flat();
}

function piece(
  words: string,
  { start, end }: { readonly start: number; readonly end: number },
  inner: readonly number[],
): readonly HtmlNode[] {
  const [, core, tail] = /^([^]*?)(\s*)$/.exec(words.slice(start, end))!;
  const kept = core!.replaceAll(" ", "\u00a0");
  const mayPart =
    /[-–]\u00a0/.test(kept) ||
    inner.some((at) => at > start && at < start + core!.length && !/\s/.test(words[at - 1]!));
  return mayPart && clusterCount(kept) <= longestKept
    ? [element("span", { class: "keep" }, [kept]), tail!]
    : [kept, tail!];
}

/** Texts that follow one another as one. */
function joined(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const whole: HtmlNode[] = [];
  for (const node of nodes) {
    const last = whole.at(-1);
    if (typeof node === "string" && typeof last === "string") whole[whole.length - 1] = last + node;
    else if (node !== "") whole.push(node);
  }
  return whole;
}
