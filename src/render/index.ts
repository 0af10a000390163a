import type { Renderer } from "./renderer.ts";

/** The back ends by format; each loads its library only when it is first used. */
export const renderers = {
  pdf: async () => (await import("./pdf/index.ts")).renderPdf,
  docx: async () => (await import("./docx/index.ts")).renderDocx,
} as const satisfies Record<string, () => Promise<Renderer>>;

/** How many pages a document fills, and where its headings stand, as the PDF has them. */
export const paginator = async () => (await import("./pdf/paginate.ts")).paginate;

/** A file format that documents can be made in. */
export type Format = keyof typeof renderers;

export const formats = Object.keys(renderers) as readonly Format[];
