import { columnsOf } from "../../diagnostics/terminal-text.ts";
import { table } from "../table.ts";

/** How a page is shown. */
export interface PageStyle {
  readonly color: boolean;
}

/**
 * A page of Markdown for a terminal: headings underlined or bold, commands set apart, tables in columns, pictures as their
 * words, links as what they say. Lines stay as they were broken.
 */
export function terminalPage(markdown: string, { color }: PageStyle): string {
  const paint = (style: number, text: string): string => (color ? `\u001b[${style}m${text}\u001b[0m` : text);
  const blocks = markdown.trim().split(/\n{2,}(?![^`]*\n```(?:\n|$))/);
  return `${blocks.map((block) => blockText(block, paint)).join("\n\n")}\n`;
}

/** ANSI style and text → text. */
type Paint = (style: number, text: string) => string;

function blockText(block: string, paint: Paint): string {
  const [, marks = "", heading] = /^(#+) (.+)$/.exec(block) ?? [];
  if (heading !== undefined) return headingText(inlineText(heading, paint), marks.length, paint);
  const [, code] = /^```\w*\n([^]*?)\n?```$/.exec(block) ?? [];
  if (code !== undefined) return code.replace(/^/gm, "    ").replace(/.+/g, (line) => paint(36, line));
  if (block.startsWith("|")) return tableText(block, paint);
  return inlineText(block, paint);
}

function headingText(text: string, level: number, paint: Paint): string {
  return `${paint(1, text)}\n${(level === 1 ? "=" : "-").repeat(columnsOf(text))}`;
}

/** The line of dashes that Markdown wants is left out. */
function tableText(block: string, paint: Paint): string {
  const rows = block.split("\n").filter((line) => !/^[|\s:-]+$/.test(line));
  const cells = rows.map((row) => row.replace(/^\||\|$/g, "").split("|"));
  return table(cells.map((row) => row.map((cell) => inlineText(cell.trim(), (_, text) => text))))
    .split("\n")
    .map((line, index) => `  ${index === 0 ? paint(1, line) : line}`)
    .join("\n");
}

const inlineText = (text: string, paint: Paint): string =>
  text
    .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, (_, words: string, file: string) => `[ภาพ ${file}: ${words}]`)
    .replace(/\[([^\]]+)\]\((https?:[^)]+)\)/g, "$1 ($2)")
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replace(/<(https?:[^>]+)>/g, "$1")
    .replace(/\*\*([^*]+)\*\*/g, (_, strong: string) => paint(1, strong))
    .replace(/(?<![\wก-๙])_([^_\n]+)_(?![\wก-๙])/g, "$1")
    .replace(/`([^`]+)`/g, (_, code: string) => paint(36, code));
