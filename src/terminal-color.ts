/** What the environment says of colours. */
export interface ColorSetting {
  /** `NO_COLOR` (https://no-color.org): not empty, no colours. */
  readonly noColor?: string | undefined;
  /** `FORCE_COLOR` (https://force-color.org), as Node takes it: before the other; `0` and `false` force them away. */
  readonly forceColor?: string | undefined;
  /** `TERM`: a `dumb` terminal shows none. */
  readonly terminal?: string | undefined;
}

/** Are colours wanted? By default on a terminal only. */
export function wantsColor(
  { noColor = "", forceColor, terminal }: ColorSetting,
  isTerminal: boolean,
): boolean {
  if (forceColor !== undefined) return !["0", "false"].includes(forceColor);
  return noColor === "" && terminal !== "dumb" && isTerminal;
}
