import type { Inline } from "../../document/nodes.ts";

/** The words without their markup. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text") return inline.value;
      return inline.type === "line-break" ? "\n" : plainText(inline.children);
    })
    .join("");
}
