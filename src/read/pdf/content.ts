import { unreadable } from "../unreadable.ts";
import type { PdfFile } from "./file.ts";
import type { FontCache } from "./font-cache.ts";
import { skipInlineImage } from "./inline-image.ts";
import { MarkStack } from "./marks.ts";
import { matrixOf, multiply, numberOf } from "./matrix.ts";
import { isArray, PdfName, PdfRef, PdfStream, PdfWord } from "./objects.ts";
import type { PdfDict, PdfValue } from "./objects.ts";
import type { Page } from "./pages.ts";
import { ObjectParser } from "./parser.ts";
import type { TextRun } from "./text-run.ts";
import { initialState, TextPosition } from "./text-state.ts";
import type { GraphicsState } from "./text-state.ts";

/** Forms drawn by forms; a letterhead needs two. */
const deepestForm = 12;
/** What a byte of content and the drawing of a form cost, in bytes of the budget. */
const contentCost = 4;
const formCost = 65_536;

type Operands = readonly PdfValue[];
type Operator = (operands: Operands) => void;

/** Interprets the content of one page as far as text goes. */
export class ContentInterpreter {
  readonly #file: PdfFile;
  readonly #fonts: FontCache;
  readonly #page: Page;
  readonly #emit: (run: TextRun) => void;
  readonly #marks: MarkStack;
  readonly #position = new TextPosition();
  readonly #saved: GraphicsState[] = [];
  readonly #operators: ReadonlyMap<string, Operator>;
  #state = initialState;
  #resources: PdfDict;
  #depth = 0;

  constructor(file: PdfFile, fonts: FontCache, page: Page, emit: (run: TextRun) => void) {
    this.#file = file;
    this.#fonts = fonts;
    this.#page = page;
    this.#emit = emit;
    this.#resources = page.resources;
    this.#marks = new MarkStack(file, page.object);
    this.#operators = new Map([
      ...this.#graphicsOperators(),
      ...this.#textOperators(),
      ...this.#markOperators(),
    ]);
  }

  /** Interprets a content stream from its first operator to its last. */
  run(bytes: Uint8Array): void {
    this.#file.budget.spend(contentCost * bytes.length);
    const parser = new ObjectParser(bytes, 0, false);
    const operands: PdfValue[] = [];
    for (let value = parser.next(); value !== undefined; value = parser.next()) {
      if (!(value instanceof PdfWord)) {
        operands.push(value);
        continue;
      }
      if (value.value === "ID") skipInlineImage(parser.lexer);
      else this.#operators.get(value.value)?.(operands);
      operands.length = 0;
    }
  }

  #graphicsOperators(): readonly (readonly [string, Operator])[] {
    return [
      ["q", () => this.#saved.push(this.#state)],
      ["Q", () => (this.#state = this.#saved.pop() ?? this.#state)],
      ["cm", (operands) => this.#set({ matrix: multiply(matrixOf(operands), this.#state.matrix) })],
      ["Do", ([name]) => this.#drawObject(name)],
    ];
  }

  #textOperators(): readonly (readonly [string, Operator])[] {
    const nextLine = (): void => this.#position.moveLine(0, -this.#state.leading);
    const moveLine: Operator = ([x, y]) => this.#position.moveLine(numberOf(x), numberOf(y));
    return [
      ["BT", () => this.#position.set(matrixOf([1, 0, 0, 1, 0, 0]))],
      ["Tf", ([name, size]) => this.#set({ font: this.#font(name), size: numberOf(size) })],
      ["Tc", ([spacing]) => this.#set({ characterSpacing: numberOf(spacing) })],
      ["Tw", ([spacing]) => this.#set({ wordSpacing: numberOf(spacing) })],
      ["Tz", ([percent]) => this.#set({ horizontalScale: numberOf(percent) / 100 })],
      ["TL", ([leading]) => this.#set({ leading: numberOf(leading) })],
      ["Ts", ([rise]) => this.#set({ rise: numberOf(rise) })],
      ["Tm", (operands) => this.#position.set(matrixOf(operands))],
      ["Td", moveLine],
      ["TD", (operands) => (this.#set({ leading: -numberOf(operands[1]) }), moveLine(operands))],
      ["T*", nextLine],
      ["Tj", (operands) => this.#show(operands)],
      ["TJ", ([items]) => this.#show(isArray(items) ? items : [])],
      ["'", (operands) => (nextLine(), this.#show(operands))],
      [
        '"',
        ([words, characters, text]) => {
          this.#set({ wordSpacing: numberOf(words), characterSpacing: numberOf(characters) });
          nextLine();
          this.#show(text === undefined ? [] : [text]);
        },
      ],
    ];
  }

  #markOperators(): readonly (readonly [string, Operator])[] {
    const begin: Operator = ([tag, properties]) => this.#marks.begin(tag, properties, this.#resources);
    return [
      ["BMC", begin],
      ["BDC", begin],
      ["EMC", () => this.#marks.end()],
    ];
  }

  #set(change: Partial<GraphicsState>): void {
    this.#state = { ...this.#state, ...change };
  }

  #font(name: PdfValue | undefined): GraphicsState["font"] {
    if (!(name instanceof PdfName)) return undefined;
    return this.#fonts.get(this.#file.dict(this.#file.dict(this.#resources.get("Font")).get(name.value)));
  }

  /** `TJ`'s items: strings, and numbers that move the pen back by thousandths of an em. */
  #show(items: Operands): void {
    const { font, size, characterSpacing, wordSpacing, horizontalScale } = this.#state;
    if (!font) return;
    const start = this.#position.on(this.#state);
    let text = "";
    for (const item of items) {
      let advance = 0;
      if (typeof item === "number") advance = (-item / 1000) * size;
      else if (typeof item === "string") {
        const shown = font.show(item);
        text += shown.text;
        advance = (shown.width / 1000) * size + shown.codes * characterSpacing + shown.spaces * wordSpacing;
      }
      this.#position.advance(advance * horizontalScale);
    }
    this.#file.budget.spend(text.length);
    const [, , c, d, x, y] = start;
    this.#emit({
      page: this.#page.number,
      x: x - this.#page.left,
      endX: this.#position.on(this.#state)[4] - this.#page.left,
      y: this.#page.top - y,
      size: size * Math.hypot(c, d),
      font: font.name,
      text,
      mark: this.#marks.current,
    });
  }

  #drawObject(name: PdfValue | undefined): void {
    const file = this.#file;
    if (!(name instanceof PdfName)) return;
    const reference = file.dict(this.#resources.get("XObject")).get(name.value);
    const form = file.resolve(reference);
    if (!(form instanceof PdfStream) || file.name(form.dict.get("Subtype")) !== "Form") return;
    if (this.#depth >= deepestForm) throw unreadable("PDF", "ภาพซ้อนกันลึกเกินไป");

    file.budget.spend(formCost);
    const before = { state: this.#state, resources: this.#resources, saved: this.#saved.length };
    this.#depth += 1;
    this.#set({ matrix: multiply(matrixOf(formMatrix(file, form)), this.#state.matrix) });
    if (form.dict.has("Resources")) this.#resources = file.dict(form.dict.get("Resources"));
    const marks = this.#marks.enter(
      form.dict.has("StructParents") && reference instanceof PdfRef ? reference : undefined,
    );
    this.run(file.data(form));
    this.#marks.leave(marks);
    this.#saved.length = Math.min(this.#saved.length, before.saved);
    this.#depth -= 1;
    this.#state = before.state;
    this.#resources = before.resources;
  }
}

function formMatrix(file: PdfFile, form: PdfStream): readonly PdfValue[] {
  const matrix = file.array(form.dict.get("Matrix"));
  return matrix.length === 6 ? matrix.map(file.resolve) : [1, 0, 0, 1, 0, 0];
}
