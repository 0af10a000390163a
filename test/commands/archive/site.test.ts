import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../../src/cli.ts";
import { exitCodes } from "../../../src/exit-codes.ts";
import { readHtml } from "../../../src/read/html/index.ts";
import { checkConservation } from "../../../src/read/conservation.ts";
import { archiveSamples, copyOf, diskIo, filesIn, tagsOf, temporaryFolder } from "../../support/site.ts";

const root = temporaryFolder("site");
const archive = join(root, "archive");
const municipality = "agency-a08aab29";

async function site(out: string, ...argv: readonly string[]) {
  const io = diskIo();
  const code = await run(["archive", "site", "--archive", archive, "--out", join(root, out), ...argv], io);
  return { code, out: io.said.out, err: io.said.err, folder: join(root, out) };
}

beforeAll(async () => {
  await archiveSamples(["sample-municipality-2567", "hin-dat-2566"], archive, { reports: false });
  await archiveSamples(["sample-municipality-2568"], archive);
  expect((await site("all")).code).toBe(exitCodes.success);
  expect((await site("one", "--agency", "ทต.ธารสมมติ")).code).toBe(exitCodes.success);
}, 300_000);

afterAll(() => rmSync(root, { recursive: true }));

const isPage = (path: string): boolean => path.endsWith(".html");
const pagesOf = (out: string) => [...filesIn(join(root, out))].filter(([path]) => isPage(path));
const textOf = (out: string, path: string): string => readFileSync(join(root, out, path), "utf8");

/** What a page or style sheet asks for, as paths in the site. */
function targetsOf(
  path: string,
  bytes: Uint8Array,
): readonly { readonly target: string; readonly id: string }[] {
  const text = new TextDecoder().decode(bytes);
  const links = isPage(path)
    ? tagsOf(bytes).flatMap(({ attributes }) =>
        ["href", "src", "srcset", "action", "poster", "data"].flatMap((name) => attributes[name] ?? []),
      )
    : Array.from(text.matchAll(/url\("?([^")]+)"?\)|@import/g), ([all, target]) => target ?? all);
  return links.map((link) => {
    const [file = "", id = ""] = link.split("#");
    return { target: file === "" ? path : posix.join(posix.dirname(path), file), id };
  });
}

describe.each(["all", "one"])("the site of %s", (out) => {
  test("has only links that lead to a file, and to a place, in it", () => {
    const files = filesIn(join(root, out));
    const ids = new Map(
      pagesOf(out).map(([path, bytes]) => [
        path,
        new Set(tagsOf(bytes).flatMap((tag) => tag.attributes["id"] ?? [])),
      ]),
    );
    const wanted = [...files].filter(([path]) => /\.(html|css)$/.test(path));
    const targets = wanted.flatMap(([path, bytes]) => targetsOf(path, bytes));
    expect(targets.filter(({ target }) => !files.has(target))).toEqual([]);
    expect(targets.filter(({ target, id }) => id !== "" && !ids.get(target)?.has(id))).toEqual([]);
    expect(targets.length).toBeGreaterThan(50);
  });

  test("asks nothing of the network and runs no script", () => {
    for (const [path, bytes] of pagesOf(out)) {
      const tags = tagsOf(bytes);
      expect(new TextDecoder().decode(bytes), path).not.toMatch(/https?:|\/\/[a-z]|@import/i);
      expect(
        tags.filter(({ name }) => /^(script|iframe|object|embed|form|base)$/.test(name)),
        path,
      ).toEqual([]);
      expect(
        tags.flatMap((tag) => Object.keys(tag.attributes)).filter((name) => name.startsWith("on")),
      ).toEqual([]);
    }
  });

  test("has pages that tell programs what they are", () => {
    for (const [path, bytes] of pagesOf(out)) {
      const tags = tagsOf(bytes);
      const named = (name: string) => tags.filter((tag) => tag.name === name);
      const ids = tags.flatMap((tag) => tag.attributes["id"] ?? []);
      expect(named("html")[0]!.attributes["lang"], path).toBe("th");
      expect(
        [named("title"), named("h1"), named("main"), named("header")].map(({ length }) => length),
        path,
      ).toEqual([1, 1, 1, 1]);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const table of named("table")) expect(table, path).toBeDefined();
      expect(named("caption"), path).toHaveLength(named("table").length);
      const levels = tags.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);
      expect(
        levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
        path,
      ).toEqual([]);
      for (const image of named("img")) expect(image.attributes["alt"], path).not.toBe("");
    }
  });

  test("publishes measures, announcements and results, and nothing else of the archive", () => {
    const others = [...filesIn(join(root, out)).keys()].filter(
      (path) => !/\.(html|css|woff2|png)$/.test(path),
    );
    const documents = others.filter((path) => !/^assets\/fonts\/OFL\.txt$|^saraban-site\.sha512$/.test(path));
    expect(documents.length).toBeGreaterThan(10);
    for (const path of documents)
      expect(path).toMatch(/(^|\/)(256\d)\/\2-(measures|announcement|results-report-round-\d)\.(pdf|docx)$/);
  });
});

describe("the documents of the site", () => {
  test("are the kept ones, byte for byte", () => {
    const kept = filesIn(archive);
    for (const [path, bytes] of filesIn(join(root, "one"))) {
      const [, year, name] = /^(\d{4})\/(.+\.(?:pdf|docx))$/.exec(path) ?? [];
      if (name === undefined) continue;
      const original = kept.get(`${year}-${municipality}-v001/data/documents/${name}`);
      expect(Buffer.compare(bytes, original!), path).toBe(0);
    }
  });

  test("say on the page what the kept document says", () => {
    const words = readFileSync(
      join(archive, `2568-${municipality}-v001/data/texts/2568-measures.txt`),
      "utf8",
    );
    const page = filesIn(join(root, "one")).get("2568/index.html")!;
    expect(checkConservation(words.split("\n"), readHtml(page, "measures-text"))).toEqual([]);
  });

  test("are offered with format, pages and size; the signed copy first", async () => {
    const signedArchive = copyOf(archive, "signed");
    const scan = join(root, "scan.pdf");
    writeFileSync(scan, "%PDF-1.7\n%%EOF\n");
    const io = diskIo();
    const added = [
      "archive",
      "add-signed",
      scan,
      "--kind",
      "announcement",
      "--year",
      `2568`,
      "--archive",
      signedArchive,
    ];
    expect(await run(added, io), io.said.err).toBe(exitCodes.success);
    const out = join(root, "signed");
    expect(await run(["archive", "site", "--archive", signedArchive, "--out", out], io), io.said.err).toBe(0);
    const page = textOf("signed", `${municipality}/2568/index.html`);
    const lines = readHtml(new TextEncoder().encode(page)).map((line) => line.replace(/\s+/g, " ").trim());
    const title = "ประกาศพร้อมมาตรการแนบท้าย ";
    expect(lines.filter((line) => line.startsWith(title)).map((line) => line.slice(title.length))).toEqual([
      "ฉบับลงนาม PDF รับเมื่อ ๖ มกราคม ๒๕๖๙ · ๑ KB",
      expect.stringMatching(/^PDF [๐-๙]+ หน้า · [๐-๙]+ KB$/),
      expect.stringMatching(/^Word [๐-๙]+ KB$/),
    ]);
    expect(page).toContain('href="2568-announcement-signed-1.pdf"');
    expect(lines.join("\n")).toContain("ฉบับที่ ๒ เก็บเมื่อวันที่ ๖ มกราคม ๒๕๖๙");
  });
});

describe("what pages say", () => {
  test("a year: scores beside those of the year before, and what is done about each deficiency", () => {
    const text = readHtml(filesIn(join(root, "one")).get("2568/index.html")!).map((line) =>
      line.replace(/\s+/g, " ").trim(),
    );
    expect(text).toContain("คะแนนการประเมินปี ๒๕๖๗ เทียบกับปี ๒๕๖๖");
    expect(text.slice(text.indexOf("๒. การใช้งบประมาณ")).slice(0, 1)).toEqual(["๒. การใช้งบประมาณ"]);
    expect(text.join("|")).toContain("คะแนนรวม|๘๙.๕๒|๘๖.๓๖|+๓.๑๖");
    const found = text.indexOf("ข้อ E5");
    expect(text[found + 2]).toBe("สิ่งที่หน่วยงานทำ");
    expect(text[found + 3]).toMatch(
      /^กำหนดเวลาตอบข้อสอบถาม.* สำนักปลัดเทศบาล \(งานประชาสัมพันธ์\) · ต.ค. ๒๕๖๗ - ก.ย. ๒๕๖๘$/,
    );
  });

  test("the comparison: what was closed, repeated and new", async () => {
    const io = diskIo();
    const argv = ["archive", "compare", `2567-${municipality}-v001`, `2568-${municipality}-v001`];
    expect(await run([...argv, "--archive", archive, "--json"], io), io.said.err).toBe(0);
    const { deficiencies, actions } = JSON.parse(io.said.out) as Record<
      "deficiencies" | "actions",
      readonly { state: string }[]
    >;
    const page = textOf("one", "comparison.html");
    const count = (among: readonly { state: string }[], state: string) =>
      among.filter((each) => each.state === state).length;
    // Words that belong together may stand in a span of their own
    const whole = page.replace(/<span class="keep">([^<]*)<\/span>/g, "$1");
    const shown = (words: string) => whole.split(`>${words}</span>`).length - 1;
    expect(["closed", "repeated", "new"].map((state) => count(deficiencies, state))).toEqual([
      shown("ไม่พบแล้ว"),
      shown("พบซ้ำ"),
      shown("พบใหม่"),
    ]);
    expect(["changed", "new", "dropped"].map((state) => count(actions, state))).toEqual([
      shown("ปรับปรุง"),
      shown("เพิ่มใหม่"),
      shown("ยกเลิก"),
    ]);
    expect(page).toMatch(
      /aria-label="คะแนนรวมแต่ละปีที่ประเมิน: ปี ๒๕๖๔ [๐-๙.]+, ปี ๒๕๖๕ ๘๒.๙๗, ปี ๒๕๖๖ ๘๖.๓๖, ปี ๒๕๖๗ ๘๙.๕๒"/,
    );
  });

  test("several agencies: a list that leads to each", () => {
    const page = textOf("all", "index.html").replaceAll(/<\/?span[^>]*>/g, "");
    expect(
      Array.from(page.matchAll(/<a href="(agency-[^"]+)">([^<]+)</g), ([, href, name]) => [href, name]),
    ).toEqual([
      [`${municipality}/index.html`, "เทศบาลตำบลธารสมมติ"],
      ["agency-df060b8e/index.html", "องค์การบริหารส่วนตำบลหินดาด"],
    ]);
  });

  test("the title is the officer's", async () => {
    await site("titled", "--title", "ITA <เทศบาล> & ประชาชน", "--agency", "ทต.ธารสมมติ");
    expect(textOf("titled", "index.html")).toMatch(/<h1>ITA &lt;เทศบาล&gt; &amp; ประชาชน<\/h1>/);
  });
});

describe("writing the site", () => {
  const sameAs = (folder: string) =>
    Array.from(filesIn(folder), ([path, bytes]) => [path, Buffer.from(bytes).toString("base64")]);

  test("equal archives give equal bytes, in any time zone, and take the place of the old site", async () => {
    const before = sameAs(join(root, "one"));
    const zone = process.env["TZ"];
    process.env["TZ"] = "Pacific/Kiritimati";
    const again = await site("one", "--agency", municipality);
    process.env["TZ"] = zone;
    expect(again.code, again.err).toBe(exitCodes.success);
    expect(again.out).toBe(`${join(root, "one/index.html")}\n`);
    expect(sameAs(join(root, "one"))).toEqual(before);
  });

  test("a year that is gone from the archive is gone from the site", async () => {
    const less = copyOf(archive, "less");
    rmSync(join(less, `2567-${municipality}-v001`), { recursive: true });
    const io = diskIo();
    const argv = ["archive", "site", "--out", join(root, "shrinking"), "--agency", municipality];
    expect(await run([...argv, "--archive", archive], io), io.said.err).toBe(0);
    expect(await run([...argv, "--archive", less], io), io.said.err).toBe(0);
    expect([...filesIn(join(root, "shrinking")).keys()].filter((path) => path.startsWith("2567/"))).toEqual(
      [],
    );
  });

  test.each([
    [
      "has a file of somebody else",
      (folder: string) => writeFileSync(join(folder, "2568/notes.txt"), "งาน"),
      "notes.txt",
    ],
    [
      "has a page that somebody changed",
      (folder: string) => writeFileSync(join(folder, "index.html"), "แก้"),
      "index.html",
    ],
    ["lost its list", (folder: string) => rmSync(join(folder, "saraban-site.sha512")), "ไม่ใช่เว็บไซต์"],
  ])("a folder that %s stays as it is", async (what, spoil, told) => {
    const name = `spoilt-${what.replaceAll(" ", "-")}`;
    await site(name, "--agency", municipality);
    spoil(join(root, name));
    const before = sameAs(join(root, name));
    const { code, err } = await site(name, "--agency", municipality);
    expect(code).toBe(exitCodes.output);
    expect(err).toContain(told);
    expect(sameAs(join(root, name))).toEqual(before);
  });

  test.each([
    ["a folder of the office", (path: string) => (mkdirSync(path), writeFileSync(join(path, "a.txt"), "ก"))],
    ["a file", (path: string) => writeFileSync(path, "ก")],
    ["a link", (path: string) => symlinkSync(root, path)],
  ])("%s is not written over", async (what, make) => {
    const name = `foreign-${what.replaceAll(" ", "-")}`;
    make(join(root, name));
    const { code, err } = await site(name);
    expect(code).toBe(exitCodes.output);
    expect(err).toContain("ไม่ใช่เว็บไซต์ที่โปรแกรมนี้สร้าง");
  });

  test("what file managers leave behind does not count", async () => {
    await site("seen", "--agency", municipality);
    writeFileSync(join(root, "seen/.DS_Store"), "x");
    expect((await site("seen", "--agency", municipality)).code).toBe(exitCodes.success);
  });

  test("in JSON it says what was published", async () => {
    const { out } = await site("json", "--json", "--agency", "องค์การบริหารส่วนตำบลหินดาด");
    expect(JSON.parse(out)).toMatchObject({
      years: [
        {
          agency: "องค์การบริหารส่วนตำบลหินดาด",
          fiscalYear: 2566,
          hasMeasuresText: true,
          documents: [
            "2566-measures.pdf",
            "2566-measures.docx",
            "2566-announcement.pdf",
            "2566-announcement.docx",
          ],
        },
      ],
    });
  });
});

describe("what cannot be published", () => {
  const of = async (folder: string, ...argv: readonly string[]) => {
    const io = diskIo();
    const out = join(root, "refused");
    const code = await run(["archive", "site", "--archive", folder, "--out", out, ...argv], io);
    return { code, err: io.said.err, exists: (await io.kindOf(out)) !== undefined };
  };

  test("an archive that is not there, or empty", async () => {
    const empty = join(root, "empty");
    mkdirSync(empty);
    expect(await of(join(root, "nowhere"))).toMatchObject({ code: exitCodes.input, exists: false });
    const result = await of(empty);
    expect(result).toMatchObject({ code: exitCodes.input, exists: false });
    expect(result.err).toContain("คลังเอกสารยังว่าง");
  });

  test("an agency that is not in the archive: the known ones are named", async () => {
    const { code, err } = await of(archive, "--agency", "อบต.อื่น");
    expect(code).toBe(exitCodes.input);
    expect(err).toContain("เทศบาลตำบลธารสมมติ");
    expect(err).toContain("องค์การบริหารส่วนตำบลหินดาด");
  });

  test("a bag that was tampered with: every fault is told and nothing is written", async () => {
    const tampered = copyOf(archive, "tampered");
    writeFileSync(join(tampered, `2568-${municipality}-v001/data/documents/2568-measures.pdf`), "ปลอม");
    rmSync(join(tampered, "2566-agency-df060b8e-v001/data/documents/2566-measures.docx"));
    const { code, err, exists } = await of(tampered);
    expect({ code, exists }).toEqual({ code: exitCodes.input, exists: false });
    expect(err).toContain("2568-measures.pdf");
    expect(err).toContain("2566-measures.docx");
    rmSync(dirname(tampered), { recursive: true });
  });
});
