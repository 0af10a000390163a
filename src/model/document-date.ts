import type { Dossier } from "./dossier.ts";

/** The date of the document itself: the last signature, else the meeting. It stands for the clock in the files' properties. */
export function documentDate({ signatories, meeting }: Dossier): Date {
  const dates = signatories.map(({ date }) => date).filter((date) => date !== undefined);
  return new Date(`${dates.sort().at(-1) ?? meeting.date}T00:00:00Z`);
}
