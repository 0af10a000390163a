/** The file of the payload that says what the others are. */
export const recordFile = "contents.json";
/** The dossier as the officer wrote it. */
export const dossierFile = "dossier.json";
