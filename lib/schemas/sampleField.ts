import { numberField } from "./numberField.ts";
import { numbersField } from "./listFields.ts";
import { show } from "./show.ts";
import { moments } from "../statistics/moments.ts";
import type { Moments } from "../statistics/moments.ts";
import type { Describe, Field, Place } from "./types.ts";

/**
 * A sample: raw values, or sufficient statistics as SQL makes them, in one of the forms
 * `{n, mean, variance}`, `{n, mean, sd}` and `{n, sum, sumSquares}`.
 *
 * The last form loses digits when the mean is large against the spread; a variance that comes
 * out below zero by more than rounding is an error, not a zero.
 */
export function sampleField(options: Describe<never> & { readonly minN?: number }): Field<Moments> {
  const { minN = 1, description, unit } = options;
  return {
    spec: { kind: "sample", minN, summaries: true },
    description,
    ...(unit !== undefined && { unit }),
    optional: false,
    parse: (value, place) => parseSample(value, minN, place),
  };
}

const anyNumber = numberField({ description: "a number" });
const notNegative = numberField({ description: "a number", min: 0 });

function parseSample(value: unknown, minN: number, place: Place): Moments {
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return moments(numbersField({ description: "values", minLength: minN }).parse(value, place));
  if (typeof value !== "object" || value === null)
    throw new TypeError(
      `${place.method}: ${place.path} must be a list of numbers or {n, mean, variance}, got ${show(value)}`,
    );
  return fromSummary(value as Record<string, unknown>, minN, place);
}

function fromSummary(summary: Record<string, unknown>, minN: number, place: Place): Moments {
  const at = (key: string) => ({ ...place, path: `${place.path}.${key}` });
  const count = numberField({ description: "how many", min: minN, integer: true });
  const n = count.parse(summary["n"], at("n"));
  if ("sumSquares" in summary) {
    const sum = anyNumber.parse(summary["sum"], at("sum"));
    const sumSquares = notNegative.parse(summary["sumSquares"], at("sumSquares"));
    return fromSums(n, sum, sumSquares, place);
  }
  const mean = anyNumber.parse(summary["mean"], at("mean"));
  if ("sd" in summary) {
    const sd = notNegative.parse(summary["sd"], at("sd"));
    return { n, mean, variance: sd * sd };
  }
  if (n === 1 && (summary["variance"] ?? null) === null) return { n, mean, variance: 0 };
  return { n, mean, variance: notNegative.parse(summary["variance"], at("variance")) };
}

function fromSums(n: number, sum: number, sumSquares: number, place: Place): Moments {
  const mean = sum / n;
  const squares = sumSquares - sum * mean;
  if (squares < -1e-9 * sumSquares)
    throw new RangeError(
      `${place.method}: ${place.path}.sumSquares must be at least sum² / n = ${sum * mean}, got ${sumSquares}`,
    );
  return { n, mean, variance: n > 1 ? Math.max(0, squares) / (n - 1) : 0 };
}
