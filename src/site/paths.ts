/**
 * Where things stand in a site. Addresses are ASCII, depend on year and kind only, and are always written with the name of
 * the file: a folder opened from the disk shows its list, not its page.
 */
export const sitePaths = {
  home: "index.html",
  comparison: "comparison.html",
  styles: "assets/site.css",
  fonts: "assets/fonts/",
  pictures: "assets/pictures/",
} as const;

/** The folder of a year's page and documents, below that of its agency. */
export const yearFolder = (fiscalYear: number): string => `${fiscalYear}/`;

/** The page of a year of the agency in `folder`. */
export const yearPath = (folder: string, fiscalYear: number): string =>
  `${folder}${yearFolder(fiscalYear)}${sitePaths.home}`;

/** The way from a page to another file of the site; both are paths from its root. */
export function relativeTo(page: string, target: string): string {
  const here = page.split("/").slice(0, -1);
  const there = target.split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}
