import { classes } from "./characters.ts";
import { spansOf, type Span } from "./span.ts";

const thai = `[${classes.thai}ฯ]`;
const addressPart = '[^\\s()<>"“”‘’]';
const fileEndings = "pdf|docx?|xlsx?|pptx?|odt|ods|csv|json|xml|txt|zip|rar|html?|jpe?g|png|gif|svg|mp[34]";
const standards =
  "MOIT|ISO(?:/IEC)?|IEC|IEEE|RFC|TLS|USB|PDF|HTML|WCAG|COVID|Windows|Word|Excel|Version|Ver\\.|No\\.";
const label = "[ \\u00a0]{0,3}[:.]?[ \\u00a0]{0,3}";
const phoneNumber = "\\(?(?:\\+|0[0-9]*|[0-9]{3,})(?:(?:[ ()/–-]{0,2}|, ?(?=0))[0-9]+)*";
const longNumber = "(?=(?:[ –-]?[0-9]){5})[0-9]+(?:[ –-][0-9]+)*";

/** Each takes time in proportion to the text; pieces that meet grow together. */
const patterns: readonly RegExp[] = [
  // https://www.nacc.go.th/ita2566/แผน2566
  new RegExp(`(?:https?://|ftp://|www\\.)${addressPart}+`, "gi"),
  // shorturl.at/sKY49, nacc.go.th/news?id=12
  new RegExp(`(?<![A-Za-z0-9.-])(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,}/${addressPart}*`, "g"),
  // มาตรการ2566.pdf: a name in any script, known by its ending
  new RegExp(`(?<![^\\s()<>"“”‘’,;/])[^\\s()<>"“”‘’,;/]{1,120}\\.(?:${fileEndings})(?![A-Za-z0-9])`, "gi"),
  // Latin words with numbers: I7, COVID-19, PDF/A-2, v1.2, name_01@mail.go.th
  /[A-Za-z][A-Za-z0-9]*(?:(?:[-._@&+]+|\/(?=[A-Za-z]))[A-Za-z0-9]+)*/g,
  // and those that begin with one: 5G, 2022-report
  /(?<![0-9]|[0-9][-._])[0-9]+(?:[-._][0-9]+)*[-_@]?(?=[A-Za-z])/g,
  // ISO 9001:2015, MOIT 3
  new RegExp(`(?<![A-Za-z0-9])(?:${standards})[ \\u00a0]?[0-9]+(?:[.:-][0-9]+)*`, "gi"),
  new RegExp(
    `(?:โทรศัพท์|โทรสาร|โทร|แฟกซ์|มือถือ|สายด่วน)(?:มือถือ|เคลื่อนที่|หมายเลข)?${label}${phoneNumber}(?:[ \\u00a0]?ต่อ[ \\u00a0]?[0-9]+(?:[-–,/][0-9]+)*)?`,
    "g",
  ),
  new RegExp(`(?:รหัสไปรษณีย์|บัญชี|เลขประจำตัว|เลขบัตร)(?:${thai}|[ .]){0,60}?${label}${longNumber}`, "g"),
  // A postal code after its province, at the end of an address
  new RegExp(
    `(?:จังหวัด|จ\\.|กรุงเทพ) ?${thai}{1,20}[ \\u00a0]{1,3}[1-9][0-9]{4}(?=[ \\u00a0]{0,3}(?:$|[\\n)”,;]|โทร|ประเทศ))`,
    "g",
  ),
];

/** The pieces of a text whose digits stay as typed, ascending and apart. */
export function arabicSpans(text: string): readonly Span[] {
  const found = patterns.flatMap((pattern) => spansOf(text, pattern));
  return merged(found.sort((a, b) => a.start - b.start));
}

function merged(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (last && span.start <= last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
}
