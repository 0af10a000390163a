/** Where assessments stand in a dossier, as patterns of `select`. */
export const assessmentPlaces = ["assessment", "earlierAssessments.*", "nextAssessment"] as const;

/** Where the ids of deficiencies stand. */
export const deficiencyIds = assessmentPlaces.map((place) => `${place}.indicators.*.deficiencies.*.id`);
