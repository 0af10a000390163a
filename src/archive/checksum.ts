import { createHash } from "node:crypto";

/** SHA-512 of bytes, lower-case hexadecimal. */
export const sha512 = (bytes: Uint8Array): string => createHash("sha512").update(bytes).digest("hex");
