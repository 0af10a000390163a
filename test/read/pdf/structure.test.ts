import { describe, expect, test } from "vitest";
import { readPdf } from "../../../src/read/pdf/index.ts";
import { marked, onePage, rawPdf, show } from "../../support/raw-pdf.ts";
import { taggedPdf } from "../../support/tagged-pdf.ts";

/** A structure tree: elements from object 20 on, their parents left out, because reading goes from the root down. */
function tagged(
  content: string,
  elements: readonly string[],
  resources: Record<number, string> = {},
): Uint8Array {
  const objects = Object.fromEntries(
    elements.map((element, index) => [20 + index, `<< /Type /StructElem ${element} >>`]),
  );
  return rawPdf(
    onePage(content, {
      catalog: "/MarkInfo << /Marked true >> /StructTreeRoot 19 0 R",
      more: { 19: "<< /Type /StructTreeRoot /K 20 0 R >>", ...objects, ...resources },
    }),
  );
}

function said(bytes: Uint8Array): readonly string[] {
  return readPdf(bytes).paragraphs.map(({ role, text }) => `${role}: ${text}`);
}

describe("the structure of a PDF", () => {
  test("gives the reading order, not the order of drawing", () => {
    const content = marked("P", 1, show("second", 72, 600)) + marked("H1", 0, show("first"));
    const elements = ["/S /Document /K [21 0 R 22 0 R]", "/S /H1 /Pg 3 0 R /K 0", "/S /P /Pg 3 0 R /K 1"];
    expect(said(tagged(content, elements))).toEqual(["H1: first", "P: second"]);
  });

  test("joins the lines of a paragraph by nothing and keeps each", () => {
    const content = marked("P", 0, show("one ")) + marked("P", 1, show("two", 72, 680));
    const [paragraph] = readPdf(tagged(content, ["/S /P /Pg 3 0 R /K [0 1]"])).paragraphs;
    expect(paragraph).toMatchObject({ text: "one two", lines: ["one ", "two"], path: ["P"], page: 1 });
  });

  test("tells the cells of a row apart and knows where they stand", () => {
    const content =
      marked("TH", 0, show("head", 72)) +
      marked("TD", 1, show("cell", 200)) +
      marked("P", 2, show("more", 200, 680));
    const elements = [
      "/S /Table /K [21 0 R]",
      "/S /TR /K [22 0 R 23 0 R]",
      "/S /TH /Pg 3 0 R /K 0",
      "/S /TD /Pg 3 0 R /K [1 24 0 R]",
      "/S /P /Pg 3 0 R /K 2",
    ];
    const { paragraphs } = readPdf(tagged(content, elements));
    expect(paragraphs.map(({ path, text }) => `${path.join(" ")}: ${text}`)).toEqual([
      "Table TR TH: head",
      "Table TR TD: cell",
      "Table TR TD P: more",
    ]);
  });

  test("puts a list item's marker before its first paragraph, with a tab between", () => {
    const content = [0, 1, 2, 3]
      .map((id) => marked("P", id, show(`part${String(id)}`, 72, 700 - 20 * id)))
      .join("");
    const elements = [
      "/S /L /K [21 0 R 24 0 R]",
      "/S /LI /K [22 0 R 23 0 R]",
      "/S /Lbl /Pg 3 0 R /K 0",
      "/S /LBody /Pg 3 0 R /K 1",
      "/S /LI /K [25 0 R 26 0 R]",
      "/S /Lbl /Pg 3 0 R /K 2",
      "/S /LBody /K 27 0 R",
      "/S /P /Pg 3 0 R /K 3",
    ];
    expect(said(tagged(content, elements))).toEqual(["LI: part0\tpart1", "LI: part2\tpart3"]);
  });

  test("does not give an outer item's marker to an inner list", () => {
    const content = [0, 1, 2]
      .map((id) => marked("P", id, show(`part${String(id)}`, 72, 700 - 20 * id)))
      .join("");
    const elements = [
      "/S /LI /K [21 0 R 22 0 R]",
      "/S /Lbl /Pg 3 0 R /K 0",
      "/S /LBody /K 23 0 R",
      "/S /L /K 24 0 R",
      "/S /LI /K [25 0 R 26 0 R]",
      "/S /Lbl /Pg 3 0 R /K 1",
      "/S /LBody /Pg 3 0 R /K 2",
    ];
    expect(said(tagged(content, elements))).toEqual(["Lbl: part0", "LI: part1\tpart2"]);
  });

  test("keeps spans and links in their paragraph and maps an office's own roles", () => {
    const content = marked("P", 0, show("bold ")) + marked("Span", 1, show("and plain", 110));
    const elements = [
      "/S /Heading /Pg 3 0 R /K [0 21 0 R]",
      "/S /Span /Pg 3 0 R /K << /Type /MCR /Pg 3 0 R /MCID 1 >>",
    ];
    const bytes = tagged(content, elements, {
      19: "<< /Type /StructTreeRoot /K 20 0 R /RoleMap << /Heading /H1 >> >>",
    });
    expect(said(bytes)).toEqual(["H1: bold and plain"]);
  });

  test("leaves out artifacts and pictures by structure, but shows them as lines", () => {
    const content = `/Artifact BMC\n${show("- 2 -", 280, 800)}EMC\n${marked("P", 0, show("words"))}${marked("Figure", 1, show("axis", 72, 500))}`;
    const elements = [
      "/S /Document /K [21 0 R 22 0 R]",
      "/S /P /Pg 3 0 R /K 0",
      "/S /Figure /Alt (a chart) /Pg 3 0 R /K 1",
    ];
    const { paragraphs, lines } = readPdf(tagged(content, elements));
    expect(paragraphs.map(({ text }) => text)).toEqual(["words"]);
    expect(lines.map(({ text, artifact }) => [text, artifact])).toEqual([
      ["- 2 -", true],
      ["words", false],
      ["axis", false],
    ]);
  });

  test("nothing drawn goes unread: text outside the structure comes last, without a role", () => {
    const content =
      marked("P", 0, show("tagged")) + show("loose", 72, 600) + marked("P", 9, show("orphan", 72, 500));
    expect(said(tagged(content, ["/S /P /Pg 3 0 R /K 0"]))).toEqual(["P: tagged", ": loose", ": orphan"]);
    expect(said(rawPdf(onePage(show("untagged file"))))).toEqual([": untagged file"]);
  });

  test("keeps what the codes say apart from what ActualText says", () => {
    const span = `/Span << /ActualText (spoken) >> BDC\n${show("dra")}${show("wn", 90)}EMC\n`;
    const [inLine] = readPdf(tagged(marked("P", 0, span), ["/S /P /Pg 3 0 R /K 0"])).paragraphs;
    expect(inLine).toMatchObject({ text: "drawn", actualText: "spoken" });
    const content = marked("P", 0, show("drawn"));
    const [ofElement] = readPdf(tagged(content, ["/S /P /ActualText <FEFF0E01> /Pg 3 0 R /K 0"])).paragraphs;
    expect(ofElement).toMatchObject({ text: "drawn", actualText: "ก" });
  });

  test("reads marked content inside a form that counts its own ids", () => {
    const form = {
      dict: "/Type /XObject /Subtype /Form /StructParents 1 /BBox [0 0 9 9]",
      stream: marked("P", 0, show("in form")),
    };
    const elements = [
      "/S /Document /K [21 0 R 22 0 R]",
      "/S /P /Pg 3 0 R /K 0",
      "/S /P /Pg 3 0 R /K << /Type /MCR /Stm 10 0 R /MCID 0 >>",
    ];
    const objects = onePage(marked("P", 0, show("on page")) + "/X1 Do\n", {
      catalog: "/StructTreeRoot 19 0 R",
      more: {
        10: form,
        19: "<< /K 20 0 R >>",
        ...Object.fromEntries(elements.map((element, index) => [20 + index, `<< ${element} >>`])),
      },
    });
    expect(said(rawPdf(objects))).toEqual(["P: on page", "P: in form"]);
  });
});

describe("a tagged Thai PDF by pdfkit", () => {
  test("comes back with title, language, roles and words over page ends", async () => {
    const bytes = await taggedPdf((document) => {
      const root = document.struct("Document");
      document.addStructure(root);
      const heading = document.struct("H1");
      root.add(heading);
      heading.add(document.markStructureContent("H1"));
      document.text("มาตรการ ๒๕๖๖", 72, 72);
      document.endMarkedContent();
      heading.end();
      const paragraph = document.struct("P");
      root.add(paragraph);
      for (const line of ["ประกาศ ", "ที่นี่"]) {
        paragraph.add(document.markStructureContent("P"));
        document.text(line, 72, 100);
        document.endMarkedContent();
        if (line === "ประกาศ ") document.addPage();
      }
      paragraph.end();
      root.end();
    });
    const { pages, title, language, info, paragraphs } = readPdf(bytes);
    expect({ pages, title, language, author: info.get("Author") }).toEqual({
      pages: 2,
      title: "มาตรการ <ทดสอบ>",
      language: "th-TH",
      author: "อบต.หินดาด",
    });
    expect(paragraphs.map(({ role, text, page }) => [role, text, page])).toEqual([
      ["H1", "มาตรการ ๒๕๖๖", 1],
      ["P", "ประกาศ ที่นี่", 1],
    ]);
  });
});
