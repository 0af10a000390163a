// What the tests share with us is TypeScript: bundled once into a cache, so that plain Node can load it.
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const shared = ["memory-io", "docx-lint", "pdfjs"];
const folder = fileURLToPath(new URL("../../node_modules/.cache/saraban-fuzz/", import.meta.url));

/** Bundles `test/support`, as far as we need it; done once a run, before the worker starts. */
export async function bundleSupport() {
  const input = Object.fromEntries(
    shared.map((name) => [name, fileURLToPath(new URL(`../support/${name}.ts`, import.meta.url))]),
  );
  const bundle = await rolldown({ input, platform: "node", external: [/^[@a-z]/] });
  await bundle.write({ dir: folder, entryFileNames: "[name].mjs" });
  await bundle.close();
}

/** A module of `test/support` by its name. */
export const support = (name) => import(`file://${folder}${name}.mjs`);
