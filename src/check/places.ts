import type { Path } from "../json/path.ts";
import type { Action, Deficiency, Dossier, Indicator, MeasureGroup } from "../model/dossier.ts";

/** An indicator of the assessed year with its place. */
export interface PlacedIndicator {
  readonly path: Path;
  readonly indicator: Indicator;
}

/** A deficiency of the assessed year with its place and the indicator it stands under. */
export interface PlacedDeficiency extends PlacedIndicator {
  readonly deficiency: Deficiency;
}

/** An action with its place, its group and its number in it from 1. */
export interface PlacedAction {
  readonly path: Path;
  readonly action: Action;
  readonly group: MeasureGroup;
  readonly ordinal: number;
}

/** The indicators of the assessed year, in the dossier's order. */
export function placedIndicators({ assessment }: Dossier): readonly PlacedIndicator[] {
  return assessment.indicators.map((indicator, index) => ({
    path: ["assessment", "indicators", index],
    indicator,
  }));
}

/** The deficiencies of the assessed year, in the dossier's order. */
export function placedDeficiencies(dossier: Dossier): readonly PlacedDeficiency[] {
  return placedIndicators(dossier).flatMap(({ path, indicator }) =>
    indicator.deficiencies.map((deficiency, index) => ({
      path: [...path, "deficiencies", index],
      indicator,
      deficiency,
    })),
  );
}

/** Every action of every group, in the order of print. */
export function placedActions({ measureGroups }: Dossier): readonly PlacedAction[] {
  return measureGroups.flatMap((group, groupIndex) =>
    group.actions.map((action, index) => ({
      path: ["measureGroups", groupIndex, "actions", index],
      action,
      group,
      ordinal: index + 1,
    })),
  );
}
