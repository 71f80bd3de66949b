const limit = (
  name: string,
  label: string,
  value: number,
  [max, step]: readonly [number, number],
) => {
  return {
    ...{ kind: "thresholds" as const, label, min: 0, max, step },
    limits: [{ name, label: "at least", value }],
  };
};

/** Fields of the least that a rule must have to be listed, and of the lines of a product. */
export const basketLimits = [
  limit("min_support", "Support", 0.005, [1, 0.001]),
  limit("min_confidence", "Confidence", 0.05, [1, 0.01]),
  limit("min_lift", "Lift", 0, [1000, 0.1]),
  limit("min_lines", "Lines of a product", 50, [1_000_000, 1]),
];

const OF_RULES = basketLimits.slice(0, 3);

/**
 * What would bring rules where there is none: lower the limits that were raised, else those that are
 * usual.
 *
 * @param value - Of the filters.
 */
export function noRulesText(value: Readonly<Record<string, unknown>>): string {
  const raised = OF_RULES.filter(({ limits: [own] }) => Number(value[own!.name]) > own!.value);
  const lower =
    raised.length > 0
      ? raised.map(nameOf).join(" and ")
      : OF_RULES.filter(({ limits: [own] }) => Number(value[own!.name]) > 0)
          .map(nameOf)
          .join(" or ");
  const chosen = ["months", "countries"].filter((name) => isChosen(value[name]));
  const ways = [
    ...(lower === "" ? [] : [`lower ${lower}`]),
    ...(chosen.length === 0 ? [] : [`choose more ${chosen.join(" or ")}`]),
  ];
  const advice = ways.length === 0 ? "" : `: ${ways.join(", or ")}`;
  return `No pair of products meets the limits and stands in five baskets or more${advice}.`;
}

const nameOf = ({ label }: { readonly label: string }) => `the ${label.toLowerCase()}`;
const isChosen = (value: unknown) => Array.isArray(value) && value.length > 0;
