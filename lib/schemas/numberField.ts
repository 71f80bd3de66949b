import { show } from "./show.ts";
import type { Describe, Field, NumberLimits, Place } from "./types.ts";

/**
 * A number within limits.
 *
 * @throws TypeError when a value is no number, RangeError when it is not finite or out of range.
 */
export function numberField(options: Describe<number> & NumberLimits): Field<number> {
  const { description, unit, min, max, openMin, openMax, integer, infinite } = options;
  const spec = {
    kind: "number" as const,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(openMin && { openMin }),
    ...(openMax && { openMax }),
    ...(integer && { integer }),
    ...(infinite && { infinite }),
  };
  return {
    spec,
    description,
    ...(unit !== undefined && { unit }),
    optional: options.default !== undefined,
    ...(options.default !== undefined && { default: options.default }),
    parse: (value, place) => parseNumber(value, spec, place),
  };
}

/** The requirement in words: `a number above 0`, `an integer from 1 to 10`. */
export function describeNumber(limits: NumberLimits): string {
  const { min, max, openMin, openMax, integer, infinite } = limits;
  const noun = integer ? "an integer" : infinite ? "a number" : "a finite number";
  if (min !== undefined && max !== undefined)
    return openMin || openMax
      ? `${noun} in ${openMin ? "(" : "["}${min}, ${max}${openMax ? ")" : "]"}`
      : `${noun} from ${min} to ${max}`;
  if (min !== undefined) return `${noun} ${openMin ? "above" : "of at least"} ${min}`;
  if (max !== undefined) return `${noun} ${openMax ? "below" : "of at most"} ${max}`;
  return noun;
}

/** True when a finite or allowed infinite number lies within the limits. */
export function withinLimits(value: number, limits: NumberLimits): boolean {
  const { min, max, openMin, openMax, integer, infinite } = limits;
  if (Number.isNaN(value)) return false;
  if (!infinite && !Number.isFinite(value)) return false;
  if (integer && Number.isFinite(value) && !Number.isSafeInteger(value)) return false;
  if (min !== undefined && (openMin ? value <= min : value < min)) return false;
  return !(max !== undefined && (openMax ? value >= max : value > max));
}

function parseNumber(value: unknown, limits: NumberLimits, { method, path }: Place): number {
  const number = limits.infinite ? fromText(value) : value;
  if (typeof number !== "number")
    throw new TypeError(`${method}: ${path} must be ${describeNumber(limits)}, got ${show(value)}`);
  if (!withinLimits(number, limits))
    throw new RangeError(
      `${method}: ${path} must be ${describeNumber(limits)}, got ${show(value)}${shareHint(number, limits)}`,
    );
  return number;
}

/** Percent where a share is wanted is the commonest slip with levels and rates. */
function shareHint(value: number, { min, max, integer }: NumberLimits): string {
  const share = !integer && min !== undefined && min >= 0 && max !== undefined && max <= 1;
  return share && value > 1 && value < 100
    ? `; ${value} percent is ${Number((value / 100).toPrecision(15))}`
    : "";
}

function fromText(value: unknown): unknown {
  if (value === "Infinity") return Infinity;
  return value === "-Infinity" ? -Infinity : value;
}
