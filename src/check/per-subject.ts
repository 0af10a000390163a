import type { Subject } from "./subject.ts";

/** Makes something of a subject once, for all rules that ask for it. */
export function perSubject<Made extends object>(
  make: (subject: Subject) => Made,
): (subject: Subject) => Made {
  const known = new WeakMap<Subject, Made>();
  return (subject) => {
    const made = known.get(subject) ?? make(subject);
    known.set(subject, made);
    return made;
  };
}
