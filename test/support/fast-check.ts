import fc from "fast-check";

/** The same cases in every run, so that a run can be repeated; another `FC_SEED` tries others. */
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 2566) });
