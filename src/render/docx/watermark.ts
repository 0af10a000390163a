import { TextWatermark } from "docx/watermarks";

/** The document's mark as Word's own watermark: a shape of the header, so that it is not a word of the text. */
export function watermark(text: string, font: string): TextWatermark {
  return new TextWatermark({ text, font, color: "D0D0D0", opacity: 0.5, layout: "diagonal", width: 400 });
}
