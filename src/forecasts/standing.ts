import type { Row } from "../engine/types.ts";

/** p below which two models count as told apart. */
const TOLD_APART = 0.05;

/** Which models the back-test tells apart from the seasonal naive forecast, in words. */
export function standing(rows: readonly Row[]): string {
  const told = rows.filter(
    (row) => row["adjustedP"] !== null && Number(row["adjustedP"]) < TOLD_APART,
  );
  const better = told.filter((row) => Number(row["difference"]) < 0).length;
  const compared = Number(rows[0]?.["comparisons"] ?? 0);
  const worse = told.length - better;
  const count = (number: number) =>
    number === 0 ? "none is" : number === 1 ? "1 is" : `${number} are`;
  return `Of ${compared} models compared with “as a week ago”, ${count(better)} better and ${count(worse)} worse by more than luck`;
}
