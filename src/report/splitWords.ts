import { gainWords } from "../budget/gainWords.ts";
import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row } from "../engine/types.ts";

const KEYS = { gain: "gain", low: "gainLow", high: "gainHigh" };
const LIMITS = "each channel between half and double its spend,";

/** An advice in a few words, and what follows. */
export interface Advice {
  readonly lead: string;
  readonly rest: readonly unknown[];
}

/**
 * Whether money should be moved: only where the interval of the gain lies above 0.
 *
 * @param row - Of `splitAdvice`.
 */
export function splitWords(row: Row, n: NumberWriter): Advice {
  if (row["gain"] === null)
    return {
      lead: "",
      rest: [`${String(row["trouble"])} Gather more campaigns before money is moved.`],
    };
  const gain = gainWords(row, n, KEYS);
  if (!(Number(row["gainLow"]) > 0))
    return {
      lead: "Keep the split for now.",
      rest: [
        ` The best split of the same budget by the fitted curves, ${LIMITS} changes the ROI by `,
        ...gain,
        " of what it is: that anything is gained cannot be told. Gather more campaigns before money is moved.",
      ],
    };
  const unsure = ` Whether ${String(row["unsure"])} should get more or less cannot be told.`;
  return {
    lead: "Move money.",
    rest: [
      ` ${directions(row)}: the best split of the same budget, ${LIMITS} changes the ROI by `,
      ...gain,
      ` of what it is.${row["unsure"] ? unsure : ""}`,
    ],
  };
}

function directions({ more, less }: Row): string {
  if (more && less) return `More for ${String(more)}, less for ${String(less)}`;
  if (more) return `More for ${String(more)}`;
  return less ? `Less for ${String(less)}` : "Another split";
}
