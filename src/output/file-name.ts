/** Characters that Windows, macOS or a shell do not allow or misread in a file name. */
const unsafe = /[\\/:*?"<>|\p{Cc}\s]+/gu;

/** What a document is called on disk: `<year>-<kind>-<agency>.<format>`, so that files of many years sort by year, then kind. */
export function outputFileName(parts: {
  readonly fiscalYear: number;
  readonly kind: string;
  readonly agency: string;
  readonly format: string;
}): string {
  const agency = parts.agency.replace(unsafe, "_").replace(/^[._]+|[._]+$/g, "");
  return `${parts.fiscalYear}-${parts.kind}-${agency}.${parts.format}`;
}
