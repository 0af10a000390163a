import type { Io } from "../../io.ts";
import type { Finding } from "./finding.ts";

/** A program that none of our work needs, but that shows or judges its results. */
interface Tool {
  readonly id: string;
  readonly title: string;
  /** Where it may be: a name to be looked up, or a full path on systems that have no such list. */
  readonly names: readonly string[];
  readonly argv: readonly string[];
  /** Thai; what it is good for. */
  readonly use: string;
  /** Thai; how to get it. */
  readonly remedy: string;
}

const windowsPrograms = "C:\\Program Files";

const tools: readonly Tool[] = [
  {
    id: "libreoffice",
    title: "LibreOffice",
    names: [
      "soffice",
      "libreoffice",
      `${windowsPrograms}\\LibreOffice\\program\\soffice.exe`,
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ],
    argv: ["--version"],
    use: "เปิดดู DOCX แทน Word",
    remedy: "ติดตั้งจาก https://www.libreoffice.org หรือ apt install libreoffice-writer",
  },
  {
    id: "poppler",
    title: "Poppler",
    names: ["pdftoppm"],
    argv: ["-v"],
    use: "แปลงหน้า PDF เป็นภาพ",
    remedy: "apt install poppler-utils หรือ brew install poppler",
  },
  {
    id: "java",
    title: "Java",
    names: ["java"],
    argv: ["-version"],
    use: "ใช้กับ veraPDF",
    remedy: "ติดตั้งจาก https://adoptium.net หรือ apt install default-jre",
  },
  {
    id: "verapdf",
    title: "veraPDF",
    names: ["verapdf", "verapdf.bat"],
    argv: ["--version"],
    use: "ตรวจ PDF/A และ PDF/UA",
    remedy: "ติดตั้งจาก https://verapdf.org (ต้องมี Java)",
  },
  {
    id: "chromium",
    title: "Chromium",
    names: [
      "chromium",
      "chromium-browser",
      "google-chrome",
      `${windowsPrograms}\\Google\\Chrome\\Application\\chrome.exe`,
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    argv: ["--version"],
    use: "ดูเว็บไซต์ของคลังเอกสาร",
    remedy: "ใช้เบราว์เซอร์ใดแทนก็ได้",
  },
];

/** The tools there are, and what the others would be good for. All are asked at once. */
export const toolFindings = (io: Pick<Io, "runTool">): Promise<readonly Finding[]> =>
  Promise.all(tools.map((tool) => toolFinding(tool, io)));

async function toolFinding(
  { id, title, names, argv, use, remedy }: Tool,
  io: Pick<Io, "runTool">,
): Promise<Finding> {
  for (const name of names) {
    const said = await io.runTool(name, argv);
    if (said !== undefined) return { id, title, health: "sound", detail: versionIn(said) };
  }
  return { id, title, health: "absent", detail: `ไม่จำเป็น ${use}`, remedy };
}

const versionIn = (text: string): string => /\d+(?:\.\d+)+/.exec(text)?.[0] ?? text.trim().split("\n")[0]!;
