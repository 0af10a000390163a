import { bagPathFault } from "./bag-path.ts";

/** Checksums by path; paths are relative to the bag and use `/`. */
export type Manifest = ReadonlyMap<string, string>;

/** A manifest as it was read, and what is wrong with it, in Thai. */
export interface ReadManifest {
  readonly entries: Manifest;
  readonly faults: readonly string[];
}

/** One line a file, sorted by path: checksum, two spaces, path (RFC 8493, 2.1.3). */
export function printManifest(entries: Manifest): string {
  const paths = [...entries.keys()].toSorted();
  return paths.map((path) => `${entries.get(path)!}  ${encoded(path)}\n`).join("");
}

/** Reads a SHA-512 manifest. Lines that name nothing inside the bag are faults, and not among the entries. */
export function parseManifest(text: string): ReadManifest {
  const entries = new Map<string, string>();
  const faults: string[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line === "") continue;
    const [, checksum, name] = /^([0-9a-f]{128})[ \t]+\*?(.+)$/i.exec(line) ?? [];
    const path = name === undefined ? undefined : decoded(name).replace(/^\.\//, "");
    const fault = path === undefined ? "ไม่ใช่รหัส SHA-512 ตามด้วยชื่อแฟ้ม" : faultOf(path, entries);
    if (fault !== undefined) faults.push(`บรรทัดที่ ${index + 1} ${fault}`);
    else entries.set(path!, checksum!.toLowerCase());
  }
  return { entries, faults };
}

function faultOf(path: string, entries: Manifest): string | undefined {
  if (entries.has(path)) return `“${path}” ซ้ำ`;
  const fault = bagPathFault(path);
  return fault === undefined ? undefined : `“${path}” ${fault}`;
}

/** RFC 8493, 2.1.3: line ends and the percent sign itself stand percent-encoded in a manifest. */
const encoded = (path: string): string =>
  path.replace(/[%\r\n]/g, (sign) => ({ "%": "%25", "\r": "%0D" })[sign] ?? "%0A");

const decoded = (name: string): string =>
  name.replace(/%(25|0D|0A)/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
