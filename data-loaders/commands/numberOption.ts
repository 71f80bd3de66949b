import { UsageError } from "./UsageError.ts";

export interface NumberRule {
  /** For the message: "data: --scale". */
  readonly name: string;
  /** For the message: "a number above 0". */
  readonly rule: string;
  readonly accepts: (value: number) => boolean;
}

/**
 * The number in an option's text.
 *
 * @throws UsageError when it is none, or not accepted.
 */
export function numberOption(text: string, { name, rule, accepts }: NumberRule): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value) && accepts(value)) return value;
  throw new UsageError(`${name} must be ${rule}, got ${text}`);
}
