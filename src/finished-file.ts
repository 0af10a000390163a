import { DiagnosticError } from "./diagnostics/diagnostic.ts";
import { dependsOnPages, settled } from "./document/contents.ts";
import type { DocumentNode } from "./document/nodes.ts";
import { paragraphsOf } from "./document/paragraphs.ts";
import { checkConservation } from "./read/conservation.ts";
import { readers } from "./read/index.ts";
import { paginator, renderers, type Format } from "./render/index.ts";
import type { Rendered, RenderInput } from "./render/renderer.ts";

/** The document as its own length makes it; laid out for that only where its length decides anything. */
export async function onItsPages(input: RenderInput): Promise<DocumentNode> {
  if (!dependsOnPages(input.document)) return input.document;
  const paginate = await paginator();
  return settled(input.document, await paginate(input));
}

/** Document tree → bytes → read back. Throws DiagnosticError `read/text-lost` when a word was lost, doubled or changed. */
export async function finishedFile(input: RenderInput, format: Format): Promise<Rendered> {
  const render = await renderers[format]();
  const rendered = await render(input);
  const read = await readers[format]();
  const faults = checkConservation(paragraphsOf(input.document), read(rendered.bytes));
  if (faults.length > 0) throw new DiagnosticError(faults);
  return rendered;
}
