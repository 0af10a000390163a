import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { DocumentNode } from "../../src/document/nodes.ts";
import { loadFontFaces } from "../../src/fonts/faces.ts";
import type { RenderInput } from "../../src/render/renderer.ts";

/** A renderer's input around a tree: our faces, a fixed date, and whatever was reported in `reported`. */
export function renderInput(
  document: DocumentNode,
  given: Partial<Omit<RenderInput, "options">> & { readonly options?: Partial<RenderInput["options"]> } = {},
): RenderInput & { readonly reported: readonly Diagnostic[] } {
  const reported: Diagnostic[] = [];
  return {
    document,
    assets: new Map(),
    fonts: loadFontFaces(),
    unbreakable: [],
    properties: {
      author: "องค์การบริหารส่วนตำบลหินดาด",
      keywords: ["ITA", "มาตรการ"],
      date: new Date("2023-01-06T00:00:00Z"),
      producer: "saraban 0.1.0",
    },
    report: (diagnostic) => reported.push(diagnostic),
    reported,
    ...given,
    options: {
      fontProfile: "embedded",
      officeFont: "TH SarabunPSK",
      signatureFields: false,
      ...given.options,
    },
  };
}
