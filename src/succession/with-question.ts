import { confirmationComment } from "../model/confirmation.ts";

/** An object as typed: a note to people may stand in it. */
interface Noted {
  readonly $comment?: unknown;
}

/** The object with a note, before all else, that asks the officer to confirm it; a note that stood there is kept behind it. */
export function withQuestion<Value extends object>(value: Value, question: string): Value {
  const { $comment: earlier, ...kept } = value as Noted;
  const $comment = confirmationComment(question, typeof earlier === "string" ? earlier : undefined);
  return { $comment, ...kept } as Noted as Value;
}
