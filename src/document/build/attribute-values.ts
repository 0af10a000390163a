import { attribute } from "../attributes.ts";
import type { Picture } from "../nodes.ts";
import type { XmlElement } from "../xml.ts";

/** The same object without the keys whose value is `undefined`. */
export function given<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Values]?: NonNullable<Values[Key]> };
}

/** The value of an attribute that is one of `choices`; `undefined` when it is not given. */
export function choiceAttribute<Choice extends string>(
  element: XmlElement,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = attribute(element, name);
  return choices.find((choice) => choice === value);
}

/** The picture an element names, with what it shows. */
export function pictureOf(element: XmlElement): Picture | undefined {
  const source = attribute(element, "picture");
  return source === undefined ? undefined : { source, alternative: attribute(element, "alternative") ?? "" };
}
