import { nearest } from "../diagnostics/nearest.ts";
import type { Fault } from "../json/fault.ts";

/** A kind of thing that has an id. */
export interface NamedThing {
  /** Its Thai name. */
  readonly noun: string;
  /** Where an officer finds or adds one. */
  readonly home: string;
}

/** Among more ids than any dossier has, no near one is looked for. */
const manyIds = 1000;

/** What to say of an id that nothing has, given those that there are. */
export function unknownId(id: string, { noun, home }: NamedThing, ids: readonly string[]): Fault {
  const meant = nearest(id, ids.slice(0, manyIds));
  const list = `ใช้รหัสที่มีอยู่: ${ids.slice(0, 10).join(", ")}`;
  const add = `เพิ่ม${noun}ที่มี "id": "${id}" ใน ${home}`;
  return {
    message: `ไม่มี${noun}ที่มีรหัส “${id}”`,
    hints: ids.length === 0 ? [add] : [meant === undefined ? list : `หมายถึง “${meant}” หรือไม่`, add],
  };
}
