import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row } from "../engine/types.ts";

/** Flights of which one at least should lie beyond the 95th and the 99th percentile. */
const LEAST_FLIGHTS = { p95: 20, p99: 100 };

/**
 * How far delays spread; a percentile is named only when flights enough are there to reach it.
 *
 * @param row - Row of `summaryRows` over delays in minutes.
 */
export function spreadSentence(row: Row, n: NumberWriter): unknown[] {
  const minutes = (key: string) => n(row[key], "minutes");
  return [
    "The middle half lies between ",
    minutes("lowerQuartile"),
    " and ",
    minutes("upperQuartile"),
    "; the median deviation from the median is ",
    minutes("mad"),
    ". ",
    ...lateTail(Number(row["n"]), minutes),
    "The extremes are ",
    minutes("min"),
    " and ",
    minutes("max"),
    ".",
  ];
}

function lateTail(flights: number, minutes: (key: string) => HTMLElement): unknown[] {
  if (flights < LEAST_FLIGHTS.p95) return [];
  const hundredth = [", one in a hundred more than ", minutes("p99")];
  return [
    "One flight in twenty is more than ",
    minutes("p95"),
    " late",
    ...(flights < LEAST_FLIGHTS.p99 ? [] : hundredth),
    ". ",
  ];
}
