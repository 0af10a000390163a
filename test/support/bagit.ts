import { spawnSync } from "node:child_process";

/** A Python that has bagit-python (`BAGIT_PYTHON` names one); undefined where there is none. */
export function bagitPython(): string | undefined {
  const python = process.env["BAGIT_PYTHON"] ?? "python3";
  return spawnSync(python, ["-c", "import bagit"]).status === 0 ? python : undefined;
}
