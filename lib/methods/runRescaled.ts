import type { Result } from "../statistics/result.ts";
import { safeScale } from "../statistics/safeScale.ts";
import { finiteResult } from "./finiteResult.ts";
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
  const back = (result: Result) =>
    finiteResult(id, scaleOutput(result, rescales, 1 / scale) as Result);
  const result = run(scaled);
  return result instanceof Promise ? result.then(back) : back(result);
}

function sizeOf(value: unknown): number {
  if (typeof value === "number") return Math.abs(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const list = value as unknown as ArrayLike<unknown>;
    let most = 0;
    for (let i = 0; i < list.length; i++) most = Math.max(most, sizeOf(list[i]));
    return most;
  }
  if (typeof value !== "object" || value === null) return 0;
  const { mean, sd, variance, sum, sumSquares } = value as Record<string, number | undefined>;
  const roots = [variance, sumSquares].map((square) => Math.sqrt(square ?? 0));
  return Math.max(sizeOf(mean), sizeOf(sd), sizeOf(sum), ...roots);
}

function scaleInput(value: unknown, scale: number): unknown {
  if (typeof value === "number") return value * scale;
  if (Array.isArray(value)) return value.map((item) => scaleInput(item, scale));
  if (ArrayBuffer.isView(value))
    return Float64Array.from(value as Float64Array, (item) => item * scale);
  if (typeof value !== "object" || value === null) return value;
  const power = { mean: 1, sd: 1, sum: 1, variance: 2, sumSquares: 2 } as Record<string, number>;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, times(item, scale, power[key] ?? 0)]),
  );
}

function scaleOutput(value: unknown, rescales: Rescaling, scale: number, power = 0): unknown {
  if (typeof value === "number") return times(value, scale, power);
  if (Array.isArray(value)) return value.map((item) => scaleOutput(item, rescales, scale, power));
  if (typeof value !== "object" || value === null) return value;
  const { outputs = [], squares = [] } = rescales;
  const powerOf = (key: string) => (outputs.includes(key) ? 1 : squares.includes(key) ? 2 : power);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      scaleOutput(item, rescales, scale, powerOf(key)),
    ]),
  );
}

/** NaN where a value other than 0 would become 0: the caller reports what is not finite. */
function times(value: unknown, scale: number, power: number): unknown {
  if (typeof value !== "number" || value === 0 || power === 0) return value;
  const scaled = power === 1 ? value * scale : value * scale * scale;
  return scaled === 0 ? NaN : scaled;
}
