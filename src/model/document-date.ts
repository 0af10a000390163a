import type { Dossier } from "./dossier.ts";

/** The date the document carries as a file: the last signature, else the meeting; midnight UTC. */
export function documentDate({ signatories, meeting }: Dossier): Date {
  const signed = signatories.flatMap(({ date }) => (date === undefined ? [] : [date])).sort();
  return new Date(`${signed.at(-1) ?? meeting.date}T00:00:00Z`);
}
