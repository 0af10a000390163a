import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { readPdf } from "../../src/read/pdf/index.ts";
import { toArabicDigits } from "../../src/thai/digits.ts";
import { archiveSamples, diskIo, filesIn, temporaryFolder } from "../support/site.ts";
import { chromiumPath, skipped } from "../support/tools.ts";

const executablePath = chromiumPath();
const root = temporaryFolder("site");
const quiet =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const samples = [2565, 2566, 2567, 2568, 2569].map((year) => `sample-municipality-${year}`);

/** A site of two agencies has every kind of page. */
const site = join(root, "site");
const widths = [1280, 360] as const;
let browser: Browser | undefined;

beforeAll(async () => {
  if (executablePath === undefined) return skipped("the site in a browser", "Chromium");
  await archiveSamples([...samples, "hin-dat-2566"], join(root, "archive"));
  const io = diskIo();
  const argv = ["archive", "site", "--archive", join(root, "archive"), "--out", site];
  expect(await run(argv, io), io.said.err).toBe(0);
  browser = await chromium.launch({ executablePath, args: quiet.split(" ") });
});

afterAll(async () => {
  await browser?.close();
  rmSync(root, { recursive: true, force: true });
});

const pages = (): readonly string[] => [...filesIn(site).keys()].filter((path) => path.endsWith(".html"));

/** Opens every page of a site in turn, and hands it over with what it asked for and said. */
async function onEachPage(
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
  for (const path of pages()) {
    await page.goto(pathToFileURL(join(site, path)).href);
    await look(page, path);
  }
  await context.close();
  return { asked, said };
}

/** Findings that keep somebody out, as axe-core sees them, each with the element. */
async function findingsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  const results = (await page.evaluate("axe.run({ preload: false })")) as AxeResults;
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe.skipIf(executablePath === undefined)("the site in Chromium", () => {
  test.each(widths)("keeps nobody out, stays in its width and asks nobody, at %d px", async (width) => {
    const { asked, said } = await onEachPage(width, async (page, path) => {
      const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
      expect(overflow, path).toBeLessThanOrEqual(0);
      expect(
        await page.evaluate("document.fonts.ready.then(() => document.fonts.check('600 16px Sarabun', 'ก'))"),
        path,
      ).toBe(true);
      expect(await findingsOf(page), path).toEqual([]);
    });
    expect(asked.filter((url) => !url.startsWith("file://"))).toEqual([]);
    expect(said).toEqual([]);
  });

  test("is reached by keyboard: the first stop leads to the content", async () => {
    await onEachPage(360, async (page, path) => {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.textContent"), path).toBe("ข้ามไปยังเนื้อหา");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id"), path).toBe("main");
    });
  });

  test("prints on A4 with every cell of every table", async () => {
    await onEachPage(1280, async (page, path) => {
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
      const lost = cells.filter((cell) =>
        lettersOf(cell)
          .match(/.{1,16}/gu)
          ?.some((piece) => !says(printed, piece)),
      );
      expect(lost, path).toEqual([]);
    });
  });
});

/** Consonants, digits and Latin letters: Chromium maps the marks of its fonts back in another order. */
const lettersOf = (text: string): string => toArabicDigits(text).replace(/[^\u0e01-\u0e2e0-9A-Za-z]/g, "");

/** Is the piece printed, in one or over the end of a page? */
const says = (printed: string, piece: string): boolean =>
  printed.includes(piece) ||
  Array.from(piece, (_, at) => at).some(
    (at) => printed.includes(piece.slice(0, at)) && printed.includes(piece.slice(at)),
  );

/** What a printed page says; where lines end makes no difference. */
const wordsOf = (pdf: Uint8Array): string =>
  lettersOf(
    readPdf(pdf)
      .paragraphs.map(({ text }) => text)
      .join(""),
  );
