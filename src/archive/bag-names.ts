/** The names that RFC 8493 gives the files around the payload. */
export const bagFile = {
  declaration: "bagit.txt",
  info: "bag-info.txt",
  manifest: "manifest-sha512.txt",
  tagManifest: "tagmanifest-sha512.txt",
} as const;

/** The folder of the payload, with its slash. */
export const payloadFolder = "data/";
