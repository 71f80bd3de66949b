import type { ChartRows } from "./chartTypes.ts";

/** Colours marks by a rule that also has words: "critical", "warning", "healthy". */
export interface ColorRule {
  /** Name of the tier a row belongs to. */
  readonly of: (row: ChartRows[number]) => string;
  /** All tiers in the legend's order; `color` is a CSS colour such as `var(--bad)`. */
  readonly tiers: readonly { readonly name: string; readonly color: string }[];
}

/** The colour of a row's tier; grey for a tier that the rule does not list. */
export function ruleColor({ of, tiers }: ColorRule, row: ChartRows[number]): string {
  const name = of(row);
  return tiers.find((tier) => tier.name === name)?.color ?? "var(--series-rest)";
}

/** Names and colours of a rule's tiers, for a legend; none without a rule. */
export function tierKey(rule: ColorRule | undefined) {
  const tiers = rule?.tiers ?? [];
  return { domain: tiers.map(({ name }) => name), range: tiers.map(({ color }) => color) };
}
