/** How alike two texts are, from 0 to 1: the share of their pairs of letters that both have (Dice). */
export function similarity(left: string, right: string): number {
  if (left === right) return 1;
  const pairs = new Map<string, number>();
  for (const pair of letterPairs(left)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of letterPairs(right)) {
    const count = pairs.get(pair) ?? 0;
    if (count === 0) continue;
    common += 1;
    pairs.set(pair, count - 1);
  }
  const total = Math.max(left.length - 1, 0) + Math.max(right.length - 1, 0);
  return total === 0 ? 0 : (2 * common) / total;
}

function* letterPairs(text: string): Generator<string> {
  for (let at = 0; at + 1 < text.length; at += 1) yield text.slice(at, at + 2);
}
