import { readFileSync } from "node:fs";

/** A page of the guide. */
export interface GuideTopic {
  /** As it is asked for, and the name of its file. */
  readonly name: string;
  /** Thai; its first heading. */
  readonly title: string;
}

/** In the order in which they are read. */
const names = ["start", "legal-officer", "division", "archivist", "command-line"];

/** The pages that come with the program. */
export const guideTopics = (): readonly GuideTopic[] =>
  names.map((name) => ({ name, title: /^# (.+)$/m.exec(readGuide(name))?.[1] ?? name }));

/** The page as it stands in `docs/guide`: Markdown. */
export const readGuide = (name: string): string =>
  readFileSync(new URL(`../../../docs/guide/${name}.md`, import.meta.url), "utf8");
