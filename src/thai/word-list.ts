/** Words and short phrases by their first letters, to find those that stand at a place in a text. */
export interface WordList {
  /** The lengths of the entries that begin at `text[start]`, shortest first. */
  lengthsAt(text: string, start: number): readonly number[];
}

interface Node {
  readonly next: Map<number, Node>;
  ends: boolean;
}

/** A list that answers in time proportional to the longest entry, however many there are. */
export function createWordList(words: Iterable<string>): WordList {
  const root: Node = { next: new Map(), ends: false };
  for (const word of words) insert(root, word);
  return {
    lengthsAt(text, start) {
      const lengths: number[] = [];
      let node = root.next.get(text.charCodeAt(start));
      for (let end = start + 1; node; node = node.next.get(text.charCodeAt(end++)))
        if (node.ends) lengths.push(end - start);
      return lengths;
    },
  };
}

function insert(root: Node, word: string): void {
  let node = root;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    let next = node.next.get(code);
    if (!next) node.next.set(code, (next = { next: new Map(), ends: false }));
    node = next;
  }
  node.ends = true;
}
