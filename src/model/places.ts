/** Where assessments stand in a dossier, as patterns of `select`. */
export const assessmentPlaces = ["assessment", "earlierAssessments.*", "nextAssessment"] as const;

/** Where the ids of deficiencies stand. */
export const deficiencyIds = assessmentPlaces.map((place) => `${place}.indicators.*.deficiencies.*.id`);

/** Where divisions are named as responsible for an action. */
export const responsibleDivisions = "measureGroups.*.actions.*.responsible.divisions.*";
