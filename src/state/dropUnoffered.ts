import type { ChoiceField, FilterDefinition, FilterState } from "./filterTypes.ts";

/** Said of options that do not remain where the field gives no reason of its own. */
const NO_MATCH = "excluded by the other filters";

/** Why an option of a choice is not offered, for the reader. */
export function whyNotOffered({ whyNot }: ChoiceField, state: FilterState): string {
  return whyNot?.(state) ?? NO_MATCH;
}

/**
 * Takes those options out of a state that the other filters no longer offer, field by field.
 *
 * @param state - Is changed.
 * @returns One sentence per field that lost options.
 */
export function dropUnoffered(
  { fields }: FilterDefinition,
  state: Record<string, FilterState[string]>,
): string[] {
  return fields.flatMap((field) => {
    if (field.kind !== "choice" || !field.only) return [];
    const chosen = new Set(state[field.name] as readonly string[]);
    const lost = field.options.filter(
      (option) => chosen.has(option.value) && !field.only!(option, state),
    );
    if (lost.length === 0) return [];
    for (const { value } of lost) chosen.delete(value);
    state[field.name] = [...chosen];
    const names = lost.map(({ value, label = value }) => `“${label}”`).join(", ");
    return [`${field.label}: ${names} was dropped: ${whyNotOffered(field, state)}.`];
  });
}
