import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { readPdf } from "../../src/read/pdf/index.ts";
import { archiveSamples, diskIo, filesIn, temporaryFolder } from "../support/site.ts";
import { chromiumPath, skipped } from "../support/tools.ts";

const executablePath = chromiumPath();
const root = temporaryFolder("site");
const quiet =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const years = [2565, 2566, 2567, 2568, 2569].map((year) => `sample-municipality-${year}`);

/** One site of one agency, one of two. */
const sites = ["municipality", "province"] as const;
const widths = [1280, 360] as const;
let browser: Browser | undefined;

beforeAll(async () => {
  if (executablePath === undefined) return skipped("the site in a browser", "Chromium");
  await archiveSamples([...years, "hin-dat-2566"], join(root, "archive"), true);
  for (const site of sites) {
    const io = diskIo();
    const one = site === "municipality" ? ["--agency", "ทต.ธารสมมติ"] : [];
    const argv = ["archive", "site", "--archive", join(root, "archive"), "--out", join(root, site), ...one];
    expect(await run(argv, io), io.said.err).toBe(0);
  }
  browser = await chromium.launch({ executablePath, args: quiet.split(" ") });
});

afterAll(async () => {
  await browser?.close();
  rmSync(root, { recursive: true, force: true });
});

const pagesOf = (site: string): readonly string[] =>
  [...filesIn(join(root, site)).keys()].filter((path) => path.endsWith(".html"));

/** Opens every page of a site in turn, and hands it over with what it asked for and said. */
async function onEachPage(
  site: string,
  width: number,
  look: (page: Page, path: string) => Promise<void>,
): Promise<{ readonly asked: readonly string[]; readonly said: readonly string[] }> {
  const context = await browser!.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  page.on("requestfailed", (request) => void said.push(`failed ${request.url()}`));
  page.on("console", (message) => void said.push(message.text()));
  page.on("pageerror", (error) => void said.push(error.message));
  for (const path of pagesOf(site)) {
    await page.goto(pathToFileURL(join(root, site, path)).href);
    await look(page, path);
  }
  await context.close();
  return { asked, said };
}

/** Findings that keep somebody out, as axe-core sees them, each with the element. */
async function findingsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  const results = (await page.evaluate("axe.run()")) as AxeResults;
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe.skipIf(executablePath === undefined)("the site in Chromium", () => {
  describe.each(sites)("%s", (site) => {
    test.each(widths)("keeps nobody out, stays in its width and asks nobody, at %d px", async (width) => {
      const { asked, said } = await onEachPage(site, width, async (page, path) => {
        const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        expect(overflow, path).toBeLessThanOrEqual(0);
        expect(
          await page.evaluate(
            "document.fonts.ready.then(() => document.fonts.check('600 16px Sarabun', 'ก'))",
          ),
          path,
        ).toBe(true);
        expect(await findingsOf(page), path).toEqual([]);
      });
      expect(asked.filter((url) => !url.startsWith("file://"))).toEqual([]);
      expect(said).toEqual([]);
    });
  });

  test("is reached by keyboard: the first stop leads to the content", async () => {
    await onEachPage("municipality", 360, async (page, path) => {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.textContent"), path).toBe("ข้ามไปยังเนื้อหา");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id"), path).toBe("main");
    });
  });

  test("prints on A4 with every cell of every table", async () => {
    await onEachPage("municipality", 1280, async (page, path) => {
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 656, height: 980 });
      const cut = await page.evaluate(
        "[...document.querySelectorAll('table, td, th')].filter((cell) => cell.getBoundingClientRect().right > window.innerWidth + 1).length",
      );
      expect(cut, path).toBe(0);
      const cells = (await page.evaluate(
        "[...document.querySelectorAll('tbody td, tbody th')].filter((cell) => !cell.closest('details')).map((cell) => cell.textContent)",
      )) as readonly string[];
      const printed = wordsOf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
      const lost = cells.filter(
        (cell) =>
          !withoutSpace(cell)
            .match(/.{1,12}/gu)
            ?.every((piece) => printed.includes(piece)),
      );
      expect(lost, path).toEqual([]);
    });
  });
});

const withoutSpace = (text: string): string => text.normalize("NFC").replace(/\s/g, "");

/** What a printed page says; where lines end makes no difference. */
function wordsOf(pdf: Uint8Array): string {
  return withoutSpace(
    readPdf(pdf)
      .paragraphs.map(({ text }) => text)
      .join(""),
  );
}
