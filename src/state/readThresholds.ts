import type { ThresholdsField } from "./filterTypes.ts";

export interface ThresholdsReading {
  /** Values by name; `null` for the field's own value, written or left empty. */
  readonly values: Readonly<Record<string, number | null>>;
  /** The first thing that is wrong, with the limit it concerns; absent when all is well. */
  readonly problem?: { readonly name: string; readonly message: string };
}

/**
 * Reads ordered limits from texts: each must be a number within the field's span, and each must lie
 * above the next one (or below it, when they ascend).
 *
 * @param textOf - The text for a limit's name; "" means "not changed".
 */
export function readThresholds(
  field: ThresholdsField,
  textOf: (name: string) => string,
): ThresholdsReading {
  const { limits, min = -Infinity, max = Infinity } = field;
  const texts = limits.map(({ name }) => textOf(name).trim());
  const values = Object.fromEntries(
    limits.map(({ name, value }, index) => {
      const isOwn = texts[index] === "" || Number(texts[index]) === value;
      return [name, isOwn ? null : Number(texts[index])];
    }),
  );
  for (const [index, { name, label }] of limits.entries()) {
    const value = values[name] ?? limits[index]!.value;
    if (!(value >= min && value <= max && Number.isFinite(value)))
      return { values, problem: { name, message: spanText(field, label, texts[index]!) } };
    const before = limits[index - 1];
    if (!before) continue;
    const [other, isRising] = [values[before.name] ?? before.value, field.order === "ascending"];
    if (isRising ? value > other : value < other) continue;
    const side = isRising ? "above" : "below";
    const message = `${label} must lie ${side} ${before.label} (${other}), got ${value}`;
    return { values, problem: { name, message } };
  }
  return { values };
}

function spanText({ min, max }: ThresholdsField, label: string, text: string): string {
  const span =
    min !== undefined && max !== undefined
      ? ` from ${min} to ${max}`
      : min !== undefined
        ? ` of at least ${min}`
        : max !== undefined
          ? ` of at most ${max}`
          : "";
  return `${label} must be a number${span}, got “${text}”`;
}
