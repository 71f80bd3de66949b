import { logGamma1p } from "../special/logGamma.ts";
import type { Margins, Table } from "../tables/margins.ts";

/** Paths advanced before giving up, about a second; and the estimate above which not to begin. */
const MAX_STEPS = 5_000_000;
const MAX_ESTIMATE = 3e7;
const FUZZ = 1e-7;

/** A stage's node: row totals still to fill, and how many paths lead there with which log weight. */
interface Node {
  readonly rest: readonly number[];
  readonly pasts: Map<number, number>;
}

/**
 * Probability of all tables with the same margins that are at most as probable as this one, by a
 * network as Mehta and Patel's; undefined when it would take too many steps.
 *
 * Columns are filled one by one. Paths with equal remaining rows and equal weight are merged; a
 * path is settled as soon as bounds show all its ends on one side of the limit.
 */
export function exactTableP(table: Table, margins: Margins): number | undefined {
  const flip = margins.rows.length > margins.columns.length;
  const rows = flip ? margins.columns : margins.rows;
  const columns = [...(flip ? margins.rows : margins.columns)].sort((a, b) => b - a);
  if (estimate(rows, columns) > MAX_ESTIMATE) return undefined;
  const weight = table.reduce((sum, row) => sum - logFactorials(Array.from(row)), 0);
  const limit = weight + FUZZ;
  const scale = -logTotal(rows, columns);
  let nodes = new Map<string, Node>([["", { rest: sorted(rows), pasts: new Map([[0, 1]]) }]]);
  let p = 0;
  let steps = 0;
  for (let stage = 0; stage <= columns.length; stage++) {
    const left = columns.slice(stage);
    const next = new Map<string, Node>();
    for (const { rest, pasts } of nodes.values()) {
      const { most, least } = bounds(rest, left);
      const total = logTotal(rest, left) + scale;
      const open: [number, number][] = [];
      for (const [past, count] of pasts) {
        if (past + most <= limit) p += count * Math.exp(past + total);
        else if (past + least <= limit && left.length > 0) open.push([past, count]);
      }
      if (open.length === 0) continue;
      const ways = fillings(rest, left[0]!);
      steps += open.length * ways.length;
      if (steps > MAX_STEPS) return undefined;
      advance(next, open, ways);
    }
    nodes = next;
  }
  return Math.min(1, p);
}

interface Filling {
  readonly rest: readonly number[];
  readonly log: number;
}

function advance(
  next: Map<string, Node>,
  open: readonly [number, number][],
  ways: readonly Filling[],
): void {
  for (const { rest, log } of ways) {
    const key = rest.join();
    let node = next.get(key);
    if (!node) next.set(key, (node = { rest, pasts: new Map<number, number>() }));
    for (const [past, count] of open) {
      // Rounded, so that sums in another order meet.
      const sum = Math.round((past + log) * 1e10) / 1e10;
      node.pasts.set(sum, (node.pasts.get(sum) ?? 0) + count);
    }
  }
}

/** All ways to spread a column over the rows. */
function fillings(rest: readonly number[], column: number): Filling[] {
  const made: Filling[] = [];
  const below = rest.map((_, i) => rest.slice(i + 1).reduce((sum, row) => sum + row, 0));
  const fill = (i: number, left: number, cells: readonly number[]) => {
    if (i === rest.length) {
      const after = sorted(rest.map((row, k) => row - cells[k]!));
      made.push({ rest: after, log: -logFactorials(cells) });
      return;
    }
    const least = Math.max(0, left - below[i]!);
    for (let x = Math.min(left, rest[i]!); x >= least; x--) fill(i + 1, left - x, [...cells, x]);
  };
  fill(0, column, []);
  return made;
}

/**
 * Bounds of the log weight −Σ log nᵢⱼ! of any way to fill the rest: spread evenly, as if one kind of
 * margin were free (log Γ is convex), and in one heap per margin (a! b! ≤ (a + b)!).
 */
function bounds(rows: readonly number[], columns: readonly number[]) {
  if (columns.length === 0) return { most: 0, least: 0 };
  const even = (totals: readonly number[], parts: number) =>
    totals.reduce((sum, total) => sum - parts * logGamma1p(total / parts), 0);
  return {
    most: Math.min(even(rows, columns.length), even(columns, rows.length)),
    least: -Math.min(logFactorials(rows), logFactorials(columns)),
  };
}

/** Nodes of a stage times ways to fill a column, at most. */
function estimate(rows: readonly number[], columns: readonly number[]): number {
  const nodes = sorted(rows)
    .slice(1)
    .reduce((product, row) => product * (row + 1), 1);
  const ways =
    logGamma1p(columns[0]! + rows.length - 1) - logFactorials([columns[0]!, rows.length - 1]);
  return nodes * Math.min(nodes, Math.exp(ways));
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => b - a);
const logFactorials = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + logGamma1p(value), 0);

/** log of Σ 1 / ∏ nᵢⱼ! over all tables with these margins. */
function logTotal(rows: readonly number[], columns: readonly number[]): number {
  const total = rows.reduce((sum, value) => sum + value, 0);
  return logGamma1p(total) - logFactorials(rows) - logFactorials(columns);
}
