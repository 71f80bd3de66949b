import { writeNumber } from "./writeNumber.ts";

/** A limit in a sentence, as typed: a support of 0.0004 is not 0. */
export function limitText(value: number): string {
  return writeNumber(value, { grouped: true });
}
