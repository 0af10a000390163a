import { z } from "zod";

/** How the closing date of announcements and orders is written; real ones have either. */
export const dateStyle = z.enum(["with-era", "plain"]).default("with-era").meta({
  title: "รูปแบบวันที่",
  description: "with-era (๓ สิงหาคม พ.ศ. ๒๕๖๖) หรือ plain (๓ สิงหาคม ๒๕๖๖)",
});
