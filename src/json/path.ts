/** The way from the top of a JSON text to a value: keys and indexes. */
export type Path = readonly PropertyKey[];

/** A path as the officer reads it: `assessment.indicators[3].score`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? String(step) : `${text}.${String(step)}`;
  }, "");
}
