import { isoDate, text } from "../fields.ts";

/** The number of a letter or memo, given by the office's registry, never invented. */
export const letterNumber = text({
  title: "ที่",
  description: "เลขที่หนังสือตามที่งานสารบรรณออกให้ ถ้าไม่ระบุ เว้นจุดไว้ให้เขียน",
}).exactOptional();

/** The day of a letter or memo. */
export const letterDate = isoDate({
  title: "วันที่",
  description: "ค.ศ. รูปแบบ ปปปป-ดด-วว ถ้าไม่ระบุ เว้นจุดไว้ให้เขียน",
}).exactOptional();
