// Chromium without a window, driven in a warm process: one page, its fonts loaded once, a new body for each document.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { inlineText, isJustified, paragraphTexts, peer, signatureTexts, sizes } from "./peer.mjs";

export async function chromium(fonts) {
  const { chromium: browsers } = await import("playwright-core");
  const browser = await browsers.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  await page.setContent(frame(fonts));
  await page.evaluate("document.fonts.ready");
  const print = async (html) => {
    await page.evaluate((body) => (document.body.innerHTML = body), html);
    return page.pdf({ format: "A4", tagged: true, printBackground: true });
  };
  return peer(bodyOf, print, { close: () => browser.close() });
}

function findBrowser() {
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    try {
      return execFileSync("which", [name], { encoding: "utf8" }).trim();
    } catch {
      continue;
    }
  }
  throw new Error("no Chromium on this machine");
}

const face = (name, weight) => {
  const data = readFileSync(new URL(`../../../fonts/${name}.ttf`, import.meta.url)).toString("base64");
  return `@font-face{font-family:Sarabun;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
};

const frame = ({
  regular,
  bold,
}) => `<!doctype html><html lang="th"><style>${face(regular, 400)}${face(bold, 700)}
@page{margin:2.5cm 2cm 2cm 3cm} body{font:${sizes.body}pt Sarabun;margin:0} p{margin:0;white-space:pre-wrap}
table{border-collapse:collapse;font-size:${sizes.table}pt;width:100%} td,th{border:1px solid;vertical-align:top}
.indented{text-indent:2.5cm} .justified{text-align:justify}
.signatures{break-inside:avoid;text-align:center}</style><body>ก<b>ข</b></body></html>`;

const bodyOf = ({ children }) => children.flatMap((section) => section.children.map(blockOf)).join("");

function blockOf(block) {
  switch (block.type) {
    case "heading":
      return `<h${block.level}>${escaped(inlineText(block.children))}</h${block.level}>`;
    case "paragraph":
      return `<p class="${block.indent ? "indented" : ""} ${isJustified(block) ? "justified" : ""}">${escaped(inlineText(block.children))}</p>`;
    case "list":
      return paragraphs(paragraphTexts([block]));
    case "table":
      return tableOf(block);
    case "signatures":
      return `<div class="signatures">${paragraphs(signatureTexts(block))}</div>`;
    default:
      return "";
  }
}

function tableOf({ columns, head, body }) {
  const widths = columns.map(({ share }) => `<col style="width:${share}%">`).join("");
  const rows = (part, name) =>
    part.map(({ cells }) => `<tr>${cells.map((cell) => cellOf(cell, name)).join("")}</tr>`).join("");
  return `<table><colgroup>${widths}</colgroup><thead>${rows(head, "th")}</thead><tbody>${rows(body, "td")}</tbody></table>`;
}

const cellOf = ({ columnSpan, rowSpan, children }, name) =>
  `<${name} colspan="${columnSpan}" rowspan="${rowSpan}">${paragraphs(paragraphTexts(children))}</${name}>`;
const paragraphs = (texts) => texts.map((text) => `<p>${escaped(text)}</p>`).join("");
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
