import { basename, join } from "node:path";
import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import { systemErrorCode, type Io } from "../io.ts";
import { cannotWrite } from "./write-atomically.ts";

/** The folder that is a lock, and the file in it that says whose. A folder is renamed with all that it says. */
const lockFolder = ".lock";
const ownerFile = "owner.json";

/** Who holds a lock, and since when (ISO). */
interface Owner {
  readonly user: string;
  readonly host: string;
  readonly process: number;
  readonly since: string;
}

/** What a rename says when the folder it would become is there already. */
const taken = new Set(["ENOTEMPTY", "EEXIST", "EPERM", "EACCES"]);

/**
 * Does `work` while no other run of the program writes in `folder`. A lock that a killed process of this machine left is
 * taken over. Throws DiagnosticError `output/write` with its owner and age when somebody else holds it.
 */
export async function withLock<Result>(folder: string, io: Io, work: () => Promise<Result>): Promise<Result> {
  try {
    await takeLock(folder, io);
  } catch (error) {
    throw error instanceof DiagnosticError ? error : new DiagnosticError([cannotWrite(folder, error)]);
  }
  try {
    return await work();
  } finally {
    await io.removeFolder(join(folder, lockFolder)).catch(() => undefined);
  }
}

async function takeLock(folder: string, io: Io): Promise<void> {
  if (await claim(folder, io)) return;
  const owner = await ownerOf(folder, io);
  if (owner !== undefined && isLeftBehind(owner, io) && (await clearAway(owner, folder, io))) {
    if (await claim(folder, io)) return;
  }
  throw locked(folder, owner, io);
}

/** False when the lock is there already. */
async function claim(folder: string, io: Io): Promise<boolean> {
  const { user, host, process } = io.self;
  const claimed = join(folder, `${lockFolder}-${process}`);
  const owner: Owner = { user, host, process, since: io.now().toISOString() };
  await io.removeFolder(claimed);
  await io.makeFolder(claimed);
  await io.createFile(join(claimed, ownerFile), new TextEncoder().encode(JSON.stringify(owner)));
  try {
    await io.rename(claimed, join(folder, lockFolder));
    return true;
  } catch (error) {
    await io.removeFolder(claimed).catch(() => undefined);
    const isThere = (await io.kindOf(join(folder, lockFolder))) !== undefined;
    if (isThere && taken.has(systemErrorCode(error) ?? "")) return false;
    throw error;
  }
}

const isLeftBehind = ({ host, process }: Owner, io: Io): boolean =>
  host === io.self.host && !io.isRunning(process);

/** Moves the lock of a killed process out of the way; a lock that was taken anew meanwhile is put back. */
async function clearAway(owner: Owner, folder: string, io: Io): Promise<boolean> {
  const [here, aside] = [join(folder, lockFolder), join(folder, `${lockFolder}-old-${io.self.process}`)];
  await io.removeFolder(aside);
  await io.rename(here, aside);
  const moved = await readOwner(join(aside, ownerFile), io);
  if (moved?.since === owner.since && moved.process === owner.process) {
    await io.removeFolder(aside);
    return true;
  }
  await io.rename(aside, here);
  return false;
}

const ownerOf = (folder: string, io: Io): Promise<Owner | undefined> =>
  readOwner(join(folder, lockFolder, ownerFile), io);

async function readOwner(file: string, io: Io): Promise<Owner | undefined> {
  try {
    return JSON.parse(new TextDecoder().decode(await io.readFile(file))) as Owner;
  } catch {
    return undefined;
  }
}

function locked(folder: string, owner: Owner | undefined, io: Io): DiagnosticError {
  const lock = join(folder, lockFolder);
  const who = owner
    ? `${owner.user} ที่เครื่อง ${owner.host} (โปรเซส ${owner.process}) ใช้อยู่ ${ageOf(owner, io)}`
    : "มีผู้อื่นใช้อยู่";
  return new DiagnosticError([
    {
      code: "output/write",
      severity: "error",
      message: `เขียนใน “${basename(folder)}” ไม่ได้: ${who}`,
      place: { file: lock },
      hints: ["รอให้คำสั่งนั้นจบแล้วสั่งใหม่", `ถ้าแน่ใจว่าไม่มีผู้ใดใช้แล้ว ลบโฟลเดอร์ ${lock}`],
    },
  ]);
}

function ageOf({ since }: Owner, io: Io): string {
  const minutes = Math.floor((io.now().getTime() - Date.parse(since)) / 60_000);
  if (!(minutes >= 1)) return "เมื่อสักครู่";
  return minutes < 120 ? `มาแล้ว ${minutes} นาที` : `มาแล้ว ${Math.floor(minutes / 60)} ชั่วโมง`;
}
