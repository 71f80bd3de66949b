import type { Result } from "../statistics/result.ts";
import { safeScale } from "../statistics/safeScale.ts";
import { finiteResult } from "./finiteResult.ts";
import { sizeOf } from "./sizeOf.ts";
import { unitPower } from "./unitPower.ts";
import type { Rescaling } from "./types.ts";

type Input = Readonly<Record<string, unknown>>;

/**
 * Runs a method on values whose squares would leave the doubles: in a unit that is a power of two
 * larger or smaller, so that not a digit changes, and brings the result back.
 *
 * @param input - Checked already; only the arguments that `rescales` names are touched.
 */
export function runRescaled(
  id: string,
  input: Input,
  rescales: Rescaling,
  run: (input: Input) => Result | Promise<Result>,
): Result | Promise<Result> {
  const largest = rescales.inputs.reduce((most, key) => Math.max(most, sizeOf(input[key])), 0);
  const scale = safeScale(largest);
  if (scale === 1) return run(input);
  const scaled = Object.fromEntries(
    Object.entries(input).map(([key, value]) => [
      key,
      rescales.inputs.includes(key) ? scaleInput(value, scale) : value,
    ]),
  );
  const back = (result: Result) => {
    const lost = new Set<string>();
    const inUnit = scaleOutput(result, { rescales, scale: 1 / scale, lost }) as Result;
    const told = [...lost].map((key) => `${key} lies beyond the doubles and is left out`);
    return finiteResult(id, { ...inUnit, warnings: [...result.warnings, ...told] });
  };
  const result = run(scaled);
  return result instanceof Promise ? result.then(back) : back(result);
}

function scaleInput(value: unknown, scale: number): unknown {
  if (typeof value === "number") return value * scale;
  if (Array.isArray(value)) return value.map((item) => scaleInput(item, scale));
  if (ArrayBuffer.isView(value))
    return Float64Array.from(value as Float64Array, (item) => item * scale);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      typeof item === "number" ? times(item, scale, unitPower[key] ?? 0) : scaleInput(item, scale),
    ]),
  );
}

interface Back {
  readonly rescales: Rescaling;
  readonly scale: number;
  /** Gets the keys of squares that no double can hold. */
  readonly lost: Set<string>;
}

function scaleOutput(value: unknown, back: Back, power = 0): unknown {
  if (typeof value === "number") return times(value, back.scale, power);
  if (Array.isArray(value)) return value.map((item) => scaleOutput(item, back, power));
  if (typeof value !== "object" || value === null) return value;
  const { outputs = [], squares = [] } = back.rescales;
  const powerOf = (key: string) => (outputs.includes(key) ? 1 : squares.includes(key) ? 2 : power);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, scaleOutput(item, back, powerOf(key))] as const)
      .filter(([key, item]) => {
        const lost = squares.includes(key) && key !== "estimate" && isLost(item);
        if (lost) back.lost.add(key);
        return !lost;
      }),
  );
}

const isLost = (item: unknown) => typeof item === "number" && !Number.isFinite(item);

/** NaN where a value other than 0 would become 0: the caller reports what is not finite. */
function times(value: unknown, scale: number, power: number): unknown {
  if (typeof value !== "number" || value === 0 || power === 0) return value;
  const scaled = power === 1 ? value * scale : value * scale * scale;
  return scaled === 0 ? NaN : scaled;
}
