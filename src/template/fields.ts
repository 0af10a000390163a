/** What a template may print or ask, described for the people who write templates. */
export type Field = TextField | NumberField | FlagField | ListField<Field> | ObjectField;

export interface TextField {
  readonly kind: "text";
  /** Thai. */
  readonly description: string;
}

export interface NumberField {
  readonly kind: "number";
  readonly description: string;
}

export interface FlagField {
  readonly kind: "flag";
  readonly description: string;
}

export interface ListField<Item extends Field> {
  readonly kind: "list";
  readonly description: string;
  readonly item: Item;
}

export interface ObjectField<Fields extends FieldTable = FieldTable> {
  readonly kind: "object";
  readonly description: string;
  /** May be absent: a template enters it by `{{#with}}`, which then passes over it. */
  readonly optional: boolean;
  readonly fields: Fields;
}

/** The fields of an object by name. */
export type FieldTable = Readonly<Record<string, Field>>;

/** The description that fits a value of a view: a view with a field that nobody described does not compile. */
export type Described<Value> = [Value] extends [string]
  ? TextField
  : [Value] extends [number]
    ? NumberField
    : [Value] extends [boolean]
      ? FlagField
      : [Value] extends [readonly (infer Item)[]]
        ? { readonly kind: "list"; readonly description: string; readonly item: Described<Item> }
        : {
            readonly kind: "object";
            readonly description: string;
            readonly optional: boolean;
            readonly fields: DescribedFields<NonNullable<Value>>;
          };

/** The descriptions that fit an object of a view. */
export type DescribedFields<View> = { readonly [Key in keyof View]: Described<View[Key]> };

/** A field that prints as text. */
export const text = (description: string): TextField => ({ kind: "text", description });

/** A field that prints as a number. */
export const number = (description: string): NumberField => ({ kind: "number", description });

/** A field for `{{#if}}`. */
export const flag = (description: string): FlagField => ({ kind: "flag", description });

/** A field for `{{#each}}`. */
export const list = <Item extends Field>(description: string, item: Item): ListField<Item> => ({
  kind: "list",
  description,
  item,
});

/** Lines of text, for `{{#each}}`. */
export const lines = (description: string): ListField<TextField> => list(description, text("หนึ่งบรรทัด"));

/** Paragraphs, each made of lines, for `{{#each}}` in `{{#each}}`. */
export const paragraphs = (description: string): ListField<ListField<TextField>> =>
  list(description, lines("หนึ่งย่อหน้า บรรทัดละรายการ"));

/** A field with fields of its own, always there. */
export const object = <Fields extends FieldTable>(
  description: string,
  fields: Fields,
): ObjectField<Fields> => ({
  kind: "object",
  description,
  optional: false,
  fields,
});

/** A field with fields of its own that may be absent. */
export const optional = <Fields extends FieldTable>(
  description: string,
  fields: Fields,
): ObjectField<Fields> => ({
  kind: "object",
  description,
  optional: true,
  fields,
});
