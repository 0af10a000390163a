// Found cases as folders that an officer could have: files, and the command that shows the fault.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("found/", import.meta.url));

/** Writes a case and what is wrong with it; answers the folder. */
export function writeFound(one, { kind, detail }) {
  const folder = join(home, `${one.seed}-${one.number}`);
  for (const [name, bytes] of Object.entries(one.files)) {
    mkdirSync(dirname(join(folder, "office", name)), { recursive: true });
    writeFileSync(join(folder, "office", name), bytes);
  }
  const again = `npm run fuzz -- --seed ${one.seed} --case ${one.number}`;
  const lines = [
    kind,
    "",
    `saraban ${commandOf(one).join(" ")}`,
    again,
    ...(one.isUnsteady ? ["(not seen again)"] : []),
    "",
    detail,
  ];
  writeFileSync(join(folder, "fault.txt"), `${lines.join("\n")}\n`);
  return folder;
}

/** The command line of a case. */
export function commandOf({ command, argv }) {
  if (command !== undefined) return command;
  const flags = ["signatureField", "draft", "force"].filter((name) => argv[name]);
  const options = ["kind", "template", "division", "round", "emit"].filter(
    (name) => argv[name] !== undefined,
  );
  return [
    ...["generate", "office/dossier.json", "--out", "result", "--format", argv.format.join(",")],
    ...options.flatMap((name) => [`--${name}`, argv[name]]),
    ...flags.map((name) => (name === "signatureField" ? "--signature-field" : `--${name}`)),
  ];
}
