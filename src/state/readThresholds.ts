import { limitText } from "../format/limitText.ts";
import type { ThresholdsField } from "./filterTypes.ts";

/** What is wrong with a limit. */
export interface ThresholdProblem {
  readonly name: string;
  readonly message: string;
}

export interface ThresholdsReading {
  /** Values by name; `null` for the field's own value, written or left empty. */
  readonly values: Readonly<Record<string, number | null>>;
  /** One for each limit that cannot be used; empty when all is well. */
  readonly problems: readonly ThresholdProblem[];
}

/**
 * Reads ordered limits from texts: each must be a number within the field's span, and each must lie
 * above the next one (or below it, when they ascend). A limit is compared with the last one before it
 * that can be used, so that one mistake is not told of others.
 *
 * @param textOf - The text for a limit's name; "" means "not changed".
 */
export function readThresholds(
  field: ThresholdsField,
  textOf: (name: string) => string,
): ThresholdsReading {
  const { limits, min = -Infinity, max = Infinity } = field;
  const values: Record<string, number | null> = {};
  const problems: ThresholdProblem[] = [];
  let before: Limit | undefined;
  for (const { name, label, value: own } of limits) {
    const text = textOf(name).trim();
    const value = text === "" ? own : Number(text);
    values[name] = value === own ? null : value;
    const isUsable = value >= min && value <= max && Number.isFinite(value);
    const message = isUsable
      ? orderText(field, { label, value }, before)
      : spanText(field, label, text);
    if (message === undefined) before = { label, value };
    else problems.push({ name, message });
  }
  return { values, problems };
}

type Limit = { readonly label: string; readonly value: number };

function orderText({ order }: ThresholdsField, { label, value }: Limit, before?: Limit) {
  const isRising = order === "ascending";
  if (!before || (isRising ? value > before.value : value < before.value)) return undefined;
  const side = isRising ? "above" : "below";
  return `${label} must lie ${side} ${before.label} (${limitText(before.value)}), got ${limitText(value)}`;
}

function spanText({ min, max }: ThresholdsField, label: string, text: string): string {
  const span =
    min !== undefined && max !== undefined
      ? ` from ${limitText(min)} to ${limitText(max)}`
      : min !== undefined
        ? ` of at least ${limitText(min)}`
        : max !== undefined
          ? ` of at most ${limitText(max)}`
          : "";
  return `${label} must be a number${span}, got “${text}”`;
}
