/** Characters that Windows, macOS or a shell do not allow or misread in a file name. */
const unsafe = /[\\/:*?"<>|\p{Cc}\s]+/gu;

/** An agency's short name as a part of a file's name. */
export const safeName = (name: string): string => name.replace(unsafe, "_").replace(/^[._]+|[._]+$/g, "");

/**
 * What a document is called on disk: `<year>-<kind>-<agency>.<format>`, so that files of many years sort by year, then
 * kind. What else it is about, a division or a round, stands before the agency.
 */
export function outputFileName(parts: {
  readonly fiscalYear: number;
  readonly kind: string;
  readonly about?: readonly string[];
  readonly agency: string;
  readonly format: string;
}): string {
  const words = [parts.fiscalYear, parts.kind, ...(parts.about ?? []), safeName(parts.agency)];
  return `${words.join("-")}.${parts.format}`;
}
