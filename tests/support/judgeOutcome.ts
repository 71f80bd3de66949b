import { nonFinitePath } from "../../lib/methods/nonFinitePath.ts";
import { BEYOND_DOUBLES } from "../../lib/methods/finiteResult.ts";
import { sharedOutput } from "../../lib/methods/sharedOutput.ts";
import type { Method } from "../../lib/methods/types.ts";
import type { Result } from "../../lib/statistics/result.ts";

/**
 * What is wrong with how a method answers an input; undefined when nothing is.
 *
 * Right are a finite, documented result, a typed undefined or unbounded state with a reason, and
 * an error `method: requirement, got value` that names an argument.
 *
 * @param argument - When given, the input is not of the argument's kind: only an error naming it
 *   will do.
 */
export async function judgeOutcome(
  method: Method,
  input: unknown,
  argument?: string,
): Promise<string | undefined> {
  let result: Result;
  try {
    result = await method.run(input);
  } catch (error) {
    return judgeError(
      error,
      argument === undefined ? ["input", ...Object.keys(method.input)] : [argument],
    );
  }
  if (argument !== undefined) return `${argument} was accepted: ${JSON.stringify(result)}`;
  return judgeResult(method, result, input);
}

function judgeError(error: unknown, names: readonly string[]): string | undefined {
  if (!(error instanceof RangeError || error instanceof TypeError))
    return `must throw a RangeError or TypeError, threw ${String(error)}`;
  const { message } = error;
  if (!/^[a-zA-Z][\w-]*: [^]+, got [^]+/.test(message) || message.endsWith("."))
    return `message must read "method: requirement, got value", read ${JSON.stringify(message)}\n${error.stack}`;
  const named = names.some((name) => new RegExp(`(^|\\W)${name}(\\W|$)`).test(message));
  return named
    ? undefined
    : `message must name ${names.join(" or ")}, read ${JSON.stringify(message)}`;
}

function judgeResult(method: Method, result: Result, input: unknown): string | undefined {
  const path = nonFinitePath(result);
  if (path !== undefined) return `${path} is not finite in ${result.status} result`;
  if (!["ok", "undefined", "unbounded"].includes(result.status)) return `status ${result.status}`;
  if (result.status === "undefined" && result.reason.startsWith(BEYOND_DOUBLES) && !extreme(input))
    return result.reason;
  if (result.status !== "ok" && !result.reason) return `${result.status} without a reason`;
  if (result.p !== undefined && !(result.p >= 0 && result.p <= 1)) return `p = ${result.p}`;
  const [low, high] = result.interval ?? [null, null];
  if (low !== null && high !== null && low > high) return `interval [${low}, ${high}]`;
  const known = { ...sharedOutput, ...method.output };
  const stray = Object.keys(result).find((key) => !known[key]);
  if (stray) return `result field ${stray} is not documented`;
  const silent = Object.entries(result).find(
    ([key, value]) => holdsNull(value) && !known[key]!.nullMeans,
  );
  return silent && `null in ${silent[0]}, whose description does not say what it means`;
}

/** Holds a number whose square is no double: only then may arithmetic leave the doubles. */
function extreme(value: unknown): boolean {
  if (typeof value === "number")
    return Math.abs(value) > 1e100 || (value !== 0 && Math.abs(value) < 1e-100);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(extreme);
}

function holdsNull(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== "object" || ArrayBuffer.isView(value)) return false;
  return Object.values(value).some(holdsNull);
}
