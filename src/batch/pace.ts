/** How fast a batch goes, and how long it will take. */
export interface Pace {
  readonly perSecond: number;
  /** Undefined while it cannot be told. */
  readonly secondsLeft: number | undefined;
}

/** The pace of a batch that made so many dossiers in so many seconds, with so many left; dossiers that were kept took no time. */
export function paceOf(made: number, seconds: number, left: number | undefined): Pace {
  const perSecond = seconds > 0 ? made / seconds : 0;
  const isKnown = left !== undefined && perSecond > 0;
  return { perSecond, secondsLeft: isKnown ? left / perSecond : undefined };
}

/** `1 ชั่วโมง 5 นาที`, `3 นาที 20 วินาที`, `8 วินาที`: the two largest units. */
export function durationText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  if (hours > 0) return `${hours} ชั่วโมง ${minutes} นาที`;
  return minutes > 0 ? `${minutes} นาที ${rest} วินาที` : `${rest} วินาที`;
}
