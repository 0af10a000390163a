/** Every class of pdfmake, pdfkit and fontkit that ours extend or stand beside, by name. */
export function upstreamClasses(): Record<string, unknown>;
/** The source of every property on the classes and along their prototypes. */
export function fingerprint(): unknown;
/** SHA-256 of a document that stock pdfmake prints. */
export function stockHash(): Promise<string>;
