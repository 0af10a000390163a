import { dirname, join, resolve } from "node:path";
import type { Io } from "../../io.ts";
import { cannotWrite } from "../../output/write-atomically.ts";
import type { Finding } from "./finding.ts";

/** Lines of help and tables fit in as many columns. */
const wideEnough = 80;

/** What the program stands in: the folder it writes to, and the terminal it speaks to. */
export async function surroundingsFindings(out: string, io: Io): Promise<readonly Finding[]> {
  return [
    await writingFinding(out, io),
    widthFinding(io.terminal.columns),
    colorFinding(io),
    await lettersFinding(io),
  ];
}

/** Tries to write, and leaves nothing behind; a folder that is not there yet is judged by the one it would be made in. */
async function writingFinding(out: string, io: Io): Promise<Finding> {
  const about = { id: "output", title: "โฟลเดอร์ปลายทาง" };
  const folder = await nearestFolder(resolve(out), io);
  const file = join(folder, `.saraban-${io.self.process}.part`);
  try {
    await io.createFile(file, new Uint8Array());
    await io.remove(file);
    return { ...about, health: "sound", detail: `เขียนใน ${out} ได้` };
  } catch (error) {
    const { message, hints } = cannotWrite(resolve(out), error);
    return { ...about, health: "fault", detail: message, remedy: hints.join(" ") };
  }
}

async function nearestFolder(path: string, io: Io): Promise<string> {
  const isThere = (await io.kindOf(path)) !== undefined;
  return isThere || dirname(path) === path ? path : nearestFolder(dirname(path), io);
}

function widthFinding(columns: number | undefined): Finding {
  const about = { id: "terminal-width", title: "ความกว้างของหน้าจอ" };
  if (columns === undefined) return { ...about, health: "sound", detail: "ไม่ได้พิมพ์ลงหน้าจอ" };
  if (columns >= wideEnough) return { ...about, health: "sound", detail: `${columns} ตัวอักษร` };
  return {
    ...about,
    health: "advice",
    detail: `${columns} ตัวอักษร แคบกว่า ${wideEnough}`,
    remedy: "ขยายหน้าต่างให้กว้างขึ้น ตารางจะได้ไม่ขึ้นบรรทัดใหม่",
  };
}

const colorFinding = ({ useColor }: Io): Finding => ({
  id: "color",
  title: "สี",
  health: "sound",
  detail: useColor ? "ใช้สี (ปิดด้วยตัวแปร NO_COLOR=1)" : "ไม่ใช้สี (เปิดด้วยตัวแปร FORCE_COLOR=1)",
});

/** Thai needs UTF-8: on Windows the console's code page says, elsewhere the locale. */
async function lettersFinding(io: Io): Promise<Finding> {
  const about = { id: "utf-8", title: "ตัวอักษรไทยบนหน้าจอ" };
  const { platform, locale } = io.terminal;
  if (platform === "win32") {
    const page = /\d+/.exec((await io.runTool("chcp.com", [])) ?? "")?.[0];
    if (page === "65001") return { ...about, health: "sound", detail: "code page 65001 (UTF-8)" };
    return {
      ...about,
      health: "advice",
      detail: `code page ${page ?? "ไม่ทราบ"} ไม่ใช่ UTF-8`,
      remedy:
        "สั่ง chcp 65001 ก่อนใช้ หรือใช้ Windows Terminal และตั้งฟอนต์ที่มีอักษรไทย เช่น Cascadia Mono หรือ Courier New",
    };
  }
  if (/utf-?8/i.test(locale)) return { ...about, health: "sound", detail: locale };
  return {
    ...about,
    health: "advice",
    detail: locale === "" ? "ไม่ได้ตั้ง locale" : `locale ${locale} ไม่ใช่ UTF-8`,
    remedy: "สั่ง export LANG=C.UTF-8 หรือ th_TH.UTF-8 แล้วเปิดหน้าต่างใหม่",
  };
}
