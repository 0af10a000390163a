import type { Framework } from "../../../ita/framework.ts";
import type { Path } from "../../../json/path.ts";
import type { Assessment } from "../../../model/dossier.ts";
import type { Subject } from "../../subject.ts";

/** A published result with its place and the framework of its year. */
export interface PlacedAssessment {
  readonly path: Path;
  readonly assessment: Assessment;
  readonly framework: Framework;
}

/** The assessed year's result and those before it; years that we have no framework of are left out. */
export function placedAssessments({ dossier, frameworkOf }: Subject): readonly PlacedAssessment[] {
  const all = [
    { path: ["assessment"] as Path, assessment: dossier.assessment },
    ...dossier.earlierAssessments.map((assessment, index) => ({
      path: ["earlierAssessments", index] as Path,
      assessment,
    })),
  ];
  return all.flatMap(({ path, assessment }) => {
    const framework = frameworkOf(assessment.fiscalYear);
    return framework === undefined ? [] : [{ path, assessment, framework }];
  });
}
