// Makes a found case smaller for as long as it shows the same fault.
import { makeCase } from "./make/case.mjs";

/** Trials are given up after so long, by the wall. */
const patience = 20_000;

/** The smallest case found that ends with this fault. `ask` runs a case. */
export async function minimised({ seed, number, kind }, ask) {
  const end = performance.now() + patience;
  let best = { ...makeCase(seed, number), isAsked: true };
  const holds = async (one) =>
    performance.now() < end && (await ask({ one })).faults.some((fault) => fault.kind === kind);
  if (!(await holds(best))) return { ...best, isUnsteady: true };
  const keep = async (one) => {
    if (!(await holds(one))) return false;
    best = one;
    return true;
  };
  for (const name of Object.keys(best.files)) {
    if (name === "dossier.json") continue;
    const files = Object.fromEntries(Object.entries(best.files).filter(([other]) => other !== name));
    await keep({ ...best, files });
  }
  for (const name of Object.keys(best.files)) await shrinkFile(name, () => best, keep);
  return best;
}

async function shrinkFile(name, current, keep) {
  const bytesOf = () => current().files[name];
  const tried = (bytes) => keep({ ...current(), files: { ...current().files, [name]: bytes } });
  if (/\.json$/.test(name) && parsed(bytesOf()) !== undefined) return shrinkJson(bytesOf, tried);
  if (/\.(json|hbs|svg)$/.test(name)) return shrinkText(bytesOf, tried);
}

/** Takes out keys and items from the outside in, then shortens texts. */
async function shrinkJson(bytesOf, tried) {
  for (let index = 0; ; index++) {
    const root = parsed(bytesOf());
    const slot = slotsOf(root)[index];
    if (slot === undefined) break;
    const { holder, key } = slot;
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
    if (await tried(asText(root))) index--;
  }
  for (let index = 0; index < slotsOf(parsed(bytesOf())).length; index++) {
    for (const shorten of [
      (text) => text.slice(0, text.length >> 1),
      (text) => text.slice(text.length >> 1),
      () => "ก",
    ]) {
      const root = parsed(bytesOf());
      const { holder, key } = slotsOf(root)[index];
      if (typeof holder[key] !== "string" || holder[key].length < 2) continue;
      holder[key] = shorten(holder[key]);
      await tried(asText(root));
    }
  }
}

/** Takes out ever smaller pieces. */
async function shrinkText(bytesOf, tried) {
  for (let size = bytesOf().length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < bytesOf().length;) {
      const bytes = bytesOf();
      const isTaken = await tried(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)]));
      if (!isTaken) at += size;
    }
  }
}

function slotsOf(value, found = []) {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) found.push({ holder: value, key });
  for (const key of Object.keys(value)) slotsOf(value[key], found);
  return found;
}

const asText = (value) => Buffer.from(JSON.stringify(value, null, 2));

function parsed(bytes) {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
