import type { Insertion } from "../support/repository-copy.ts";

/** What each recipe writes into files that are there already; its new files stand in the folder of its name. */
export const lines = {
  "checker-rule": [
    { file: "src/check/rules/index.ts", text: 'import { loudness } from "./content/loudness.ts";\n' },
    { file: "src/check/rules/index.ts", after: "  missingSigner,\n", text: "  loudness,\n" },
  ],
  "document-kind": [
    {
      file: "src/template/kinds.ts",
      text: 'import { summaryFields } from "./view/summary-fields.ts";\nimport { summaryView } from "./view/summary.ts";\n',
    },
    {
      file: "src/template/kinds.ts",
      after: "view: measuresView, fields: measuresFields },\n",
      text: '  summary: { title: "สรุปข้อสังเกต", view: summaryView, fields: summaryFields },\n',
    },
  ],
  "tree-node": [
    {
      file: "src/document/nodes.ts",
      after: '  readonly type: "page-break";\n}\n',
      text: `
/** Words of another document, set in from the margins. */
export interface BlockQuoteNode extends Placed {
  readonly type: "block-quote";
  readonly children: readonly ParagraphNode[];
}
`,
    },
    { file: "src/document/nodes.ts", after: "  | BarChartNode\n", text: "  | BlockQuoteNode\n" },
    {
      file: "src/document/builders.ts",
      after: 'export const pageBreak = (): tree.PageBreakNode => ({ type: "page-break" });\n',
      text: `
/** Words of another document. */
export const blockQuote = (children: readonly tree.ParagraphNode[]): tree.BlockQuoteNode => ({
  type: "block-quote",
  children,
});
`,
    },
    { file: "src/document/content-model.ts", after: '  | "emblem"\n', text: '  | "blockquote"\n' },
    { file: "src/document/content-model.ts", after: '  "emblem",\n', text: '  "blockquote",\n' },
    {
      file: "src/document/content-model.ts",
      after: "  br: { attributes: {}, ...empty },\n",
      text: '  blockquote: { attributes: {}, children: ["p"], text: "none", needs: "p" },\n',
    },
    {
      file: "src/document/build/blocks.ts",
      text: 'import { buildBlockQuote } from "./block-quote.ts";\n',
    },
    {
      file: "src/document/build/blocks.ts",
      after: "  emblem: buildEmblem,\n",
      text: "  blockquote: buildBlockQuote,\n",
    },
    {
      file: "src/document/digits.ts",
      after: '    case "list":\n      return list(node);\n',
      text: '    case "block-quote":\n      return { ...node, children: node.children.map(paragraph) };\n',
    },
    {
      file: "src/document/paragraphs.ts",
      after: '    case "list":\n      return listParagraphs(block);\n',
      text: '    case "block-quote":\n      return block.children.flatMap(flowParagraphs);\n',
    },
    {
      file: "src/document/README.md",
      after: "```text\npage-break\n```\n",
      text: `
### \`blockquote\`

Words of another document, set in from the margins.

- Holds: one or more \`p\`

\`\`\`xml
<blockquote><p>ให้ดำเนินการภายใน 15 วัน</p></blockquote>
\`\`\`

\`\`\`text
block-quote
  paragraph align="distribute" indent=false
    text value="ให้ดำเนินการภายใน 15 วัน"
\`\`\`
`,
    },
    {
      file: "src/render/pdf/state.ts",
      after: "  readonly emblem: Content;\n",
      text: '  readonly "block-quote": Content;\n',
    },
    {
      file: "src/render/pdf/handlers/index.ts",
      text: 'import { blockQuote } from "./block-quote.ts";\n',
    },
    {
      file: "src/render/pdf/handlers/index.ts",
      after: "  emblem,\n",
      text: '  "block-quote": blockQuote,\n',
    },
    {
      file: "src/render/docx/handlers/index.ts",
      text: 'import { blockQuote } from "./block-quote.ts";\n',
    },
    {
      file: "src/render/docx/handlers/index.ts",
      after: "  emblem,\n",
      text: '  "block-quote": blockQuote,\n',
    },
    {
      file: "src/render/html/handlers/index.ts",
      text: 'import { blockQuote } from "./block-quote.ts";\n',
    },
    {
      file: "src/render/html/handlers/index.ts",
      after: "  emblem,\n",
      text: '  "block-quote": blockQuote,\n',
    },
  ],
  format: [
    {
      file: "src/render/index.ts",
      after: '  docx: async () => (await import("./docx/index.ts")).renderDocx,\n',
      text: '  txt: async () => (await import("./txt/index.ts")).renderTxt,\n',
    },
    {
      file: "src/read/index.ts",
      after: "export const readers = {\n",
      text: '  txt: async () => (await import("./txt/index.ts")).readTxt,\n',
    },
  ],
  "ita-year": [],
} as const satisfies Record<string, readonly Insertion[]>;

export type RecipeName = keyof typeof lines;
