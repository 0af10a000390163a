import type { ScoreChartNode } from "../../../document/nodes.ts";
import type { Content } from "../definition.ts";
import type { State } from "../state.ts";

export function scoreChart(node: ScoreChartNode, state: State): Content {
  void node;
  void state;
  return { stack: [] };
}
