/** `fault`: documents cannot be made, or not rightly. `advice`: they can, but something is worse than need be. `absent`: nothing needs it. */
export type Health = "sound" | "advice" | "fault" | "absent";

/** What was looked at, and how it is. */
export interface Finding {
  /** Its name in `--json`. */
  readonly id: string;
  /** Thai. */
  readonly title: string;
  readonly health: Health;
  /** Its version, its size, or what is wrong. Thai where it is a sentence. */
  readonly detail: string;
  /** Thai; what would mend it. */
  readonly remedy?: string;
}

/** The Thai word for each state. */
export const healthWords: Readonly<Record<Health, string>> = {
  sound: "ปกติ",
  advice: "ควรแก้",
  fault: "ต้องแก้",
  absent: "ไม่มี",
};
