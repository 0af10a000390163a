// A worker that does not behave: its second dossier never ends, its third takes all memory, its fourth ends the thread.
export function makeDossier({ position, input }) {
  if (position === 2) for (;;);
  if (position === 3) {
    const kept = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, () => ({})));
  }
  if (position === 4) {
    setTimeout(() => {
      throw new Error("nobody catches this");
    });
    return new Promise(() => undefined);
  }
  return {
    isKept: false,
    result: {
      position,
      of: null,
      input,
      outcome: "ok",
      hash: "h",
      files: [],
      diagnostics: [],
      inputs: [],
      milliseconds: 1,
    },
  };
}
