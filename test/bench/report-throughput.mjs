// Rates and the long run, as Markdown.
import { table, verdict } from "./report-table.mjs";

/** Local government offices of the country. */
const offices = 7850;
/** Memory that grows by less over the second half of a run does not grow with its length. */
const flat = 1.15;

const what = { "measures-pdf": "measures as PDF", measures: "measures as PDF and DOCX" };

/** Agencies and files a second, on one core and on all. */
export function throughputTable(runs) {
  const rate = ({ count, seconds }) => count / seconds;
  const body = runs.map((run) => [
    what[run.work],
    run.isHeld === false ? "1 thread" : String(run.cores),
    String(run.count),
    rate(run).toFixed(1),
    (run.files / run.seconds).toFixed(1),
  ]);
  const gains = Object.keys(what).map((work) => {
    const [one, all] = runs.filter((run) => run.work === work);
    if (all === undefined) return `${what[work]}: one core only`;
    const gain = rate(all) / rate(one);
    const aim = 0.9 * all.cores;
    return `${what[work]}: ${gain.toFixed(2)} × on ${all.cores} cores (aim ≥ ${aim.toFixed(1)}, ${verdict(gain >= aim)})`;
  });
  return [
    `\n### Distinct agencies a second, from JSON to files that were read back\n`,
    ...table(["", "cores", "agencies", "agencies a second", "files a second"], body),
    `\n${gains.join("; ")}.`,
  ];
}

/** Rate and memory after each tenth of a long run. */
export function enduranceTable({ count, seconds, files, threads, samples }) {
  const body = samples.map(({ made, rate, megabytes }) => [
    String(made),
    rate.toFixed(1),
    `${megabytes.toFixed(0)} MB`,
  ]);
  const growth = samples.at(-1).megabytes / samples[Math.floor((samples.length - 1) / 2)].megabytes;
  return [
    `\n### ${count} distinct agencies on ${threads} threads, measures as PDF and DOCX\n`,
    ...table(["made", "agencies a second", "memory of the process"], body),
    `\n${files} files in ${seconds.toFixed(0)} s; memory over the second half × ${growth.toFixed(2)} (flat: ${verdict(growth <= flat)}).`,
  ];
}

/** The country's year, from the papers of some agencies. */
export function yearLine({ agencies, threads, seconds, files }) {
  const hours = (offices * seconds) / agencies / 3600;
  const all = Math.round((offices * files) / agencies);
  return [
    `\nThe country's year: ${offices.toLocaleString("en")} agencies × ${(files / agencies).toFixed(1)} files, ` +
      `${all.toLocaleString("en")} files, checked, made and read back, would take ${hours.toFixed(1)} hours on this machine ` +
      `(measured: ${agencies} agencies on ${threads} threads in ${seconds.toFixed(0)} s).`,
  ];
}
