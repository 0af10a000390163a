// What a run is told as: how many cases ended how, and every kind of fault once.

/** Gathers outcomes. Every so many cases a line on the error stream says how far it is. */
export function makeReport(seed) {
  const start = performance.now();
  const endings = new Map();
  const codes = new Map();
  const warnings = new Map();
  const faults = new Map();
  let cases = 0;
  let files = 0;
  const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  return {
    isNew: (kind) => !faults.has(kind) && faults.set(kind, { times: 0, first: undefined }) !== undefined,
    add(number, outcome) {
      cases += 1;
      files += outcome.files;
      count(endings, `${outcome.area ?? "?"}: ${outcome.ending}`);
      outcome.codes.forEach((code) => count(codes, code));
      outcome.warnings.forEach((code) => count(warnings, code));
      for (const { kind } of outcome.faults) {
        const fault = faults.get(kind);
        faults.set(kind, { times: fault.times + 1, first: fault.first ?? number });
      }
      if (cases % 1000 === 0)
        process.stderr.write(
          `${cases} cases, ${files} files, ${faults.size} kinds of fault, ${seconds(start)} s\n`,
        );
    },
    isClean: () => faults.size === 0,
    text: () =>
      [
        `seed ${seed}: ${cases} cases in ${seconds(start)} s, ${files} files made and read back`,
        ...section("endings", endings),
        ...section("codes of errors", codes),
        ...section("codes of warnings", warnings),
        "",
        faults.size === 0 ? "no faults" : "faults:",
        ...[...faults].map(
          ([kind, { times, first }]) => `  ${times} × ${kind} (first: --seed ${seed} --case ${first})`,
        ),
        "",
      ].join("\n"),
  };
}

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

const section = (title, map) => [
  "",
  `${title}:`,
  ...[...map].sort(([, a], [, b]) => b - a).map(([key, times]) => `  ${String(times).padStart(7)} ${key}`),
];
