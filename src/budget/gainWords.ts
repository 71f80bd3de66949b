import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row } from "../engine/types.ts";

/** The columns that hold a gain and the two limits of its interval. */
export interface GainKeys {
  readonly gain: string;
  readonly low: string;
  readonly high: string;
}

/**
 * A gain with its interval and what the interval holds.
 *
 * @param none - Why there is no interval, where there is none.
 */
export function gainWords(
  row: Row,
  n: NumberWriter,
  { gain, low, high, none }: GainKeys & { readonly none?: string },
): unknown[] {
  const write = (key: string) => n(row[key], "percent", { signed: true, absent: "undefined size" });
  const size = write(gain);
  if (row[low] === null) return none ? [size, ` (${none})`] : [size];
  return [
    size,
    " (95 % interval ",
    write(low),
    " to ",
    write(high),
    ", from the errors of the curves only)",
  ];
}
