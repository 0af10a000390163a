import type { Agency } from "../../model/dossier.ts";

/** The post of the agency's chief administrator (ปลัด), as `headTitle` has that of its head. */
export function chiefTitle({ chiefAdministrator, kind, name }: Agency): string | undefined {
  if (chiefAdministrator) return chiefAdministrator.position;
  const isLocal = /(?:municipality|administrative-organization)$/.test(kind);
  return isLocal ? `ปลัด${name}` : undefined;
}

/** The post of the agency's head: as the dossier has it, else as the law calls it; undefined where neither tells. */
export function headTitle({ head, kind, name }: Agency): string | undefined {
  if (head) return head.position;
  switch (kind) {
    case "tambon-administrative-organization":
    case "provincial-administrative-organization":
      return `นายก${name}`;
    case "tambon-municipality":
    case "town-municipality":
    case "city-municipality":
      return name.startsWith("เทศบาล") ? name.replace("เทศบาล", "นายกเทศมนตรี") : undefined;
    default:
      return undefined;
  }
}
