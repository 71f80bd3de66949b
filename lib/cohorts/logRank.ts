import { chiSquare } from "../statistics/distributions/chiSquare.ts";
import { cholesky, solveCholesky } from "../statistics/linearAlgebra/cholesky.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { riskTable } from "./survivalCurve.ts";
import type { SurvivalData } from "./survivalCurve.ts";
import { tailP } from "../statistics/tailP.ts";

export interface LogRankGroup {
  readonly group: string;
  readonly n: number;
  /** Events seen, and expected if all groups shared one curve; weighted where rho is not 0. */
  readonly observed: number;
  readonly expected: number;
}

/**
 * Log-rank test of equal survival in several groups; the Fleming–Harrington family by `rho`.
 *
 * @param data - Durations with events.
 * @param group - Group of each row.
 * @param options - `rho` 0 (default): log-rank; 1: Peto and Peto's weights S(t−).
 * @returns `statistic` is χ² with one degree of freedom less than groups.
 * @see Harrington & Fleming (1982), Biometrika 69; R's `survdiff`.
 */
export function logRank(
  data: SurvivalData,
  group: readonly string[],
  { rho = 0 }: { rho?: number } = {},
): Result<{ groups: readonly LogRankGroup[] }> {
  const id = "log-rank-test";
  requireEqualLengths(id, { time: data.time, event: data.event, count: data.count, group });
  const names = [...new Set(group)].sort();
  const tables = names.map((name) => riskTable(ofGroup(data, group, name)));
  const used = names.filter((_, g) => tables[g]!.length > 0);
  if (used.length < 2) return undefinedResult(id, "fewer than two groups have units");
  const sums = accumulate(
    riskTable(data),
    tables.filter((table) => table.length > 0),
    rho,
  );
  const groups = used.map((name, g) => ({
    group: name,
    n: sums.n[g]!,
    observed: sums.observed[g]!,
    expected: sums.expected[g]!,
  }));
  const statistic = quadraticForm(sums);
  if (statistic === undefined)
    return undefinedResult(id, "no event happened while two groups were at risk");
  const df = used.length - 1;
  return okResult(id, { statistic, df, ...tailP(chiSquare(df), statistic), groups });
}

type Table = ReturnType<typeof riskTable>;

function ofGroup({ time, event, count }: SurvivalData, group: readonly string[], name: string) {
  const rows = group.flatMap((value, i) => (value === name ? [i] : []));
  return {
    time: rows.map((i) => time[i]!),
    event: rows.map((i) => event[i]!),
    count: rows.map((i) => (count ? count[i]! : 1)),
  };
}

interface Sums {
  readonly n: number[];
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  readonly covariance: Float64Array[];
}

function accumulate(all: Table, tables: readonly Table[], rho: number): Sums {
  const k = tables.length;
  const observed = new Float64Array(k);
  const expected = new Float64Array(k);
  const covariance = Array.from({ length: k }, () => new Float64Array(k));
  const place = new Int32Array(k);
  let survival = 1;
  for (const { time, atRisk, events } of all) {
    const weight = survival ** rho;
    const rows = tables.map((table, g) => table[place[g]!]);
    const share = rows.map((row) => (row ? row.atRisk / atRisk : 0));
    // Hypergeometric variance of the events in each group, given the margins.
    const spread = atRisk > 1 ? (events * (atRisk - events)) / (atRisk - 1) : 0;
    for (let g = 0; g < k; g++) {
      const row = rows[g];
      if (row?.time === time) {
        observed[g]! += weight * row.events;
        place[g]!++;
      }
      expected[g]! += weight * events * share[g]!;
      for (let h = 0; h < k; h++) {
        const cell = share[g]! * ((g === h ? 1 : 0) - share[h]!);
        covariance[g]![h]! += weight * weight * spread * cell;
      }
    }
    survival *= (atRisk - events) / atRisk;
  }
  return { n: tables.map((table) => table[0]!.atRisk), observed, expected, covariance };
}

/** (O − E)ᵀ V⁻¹ (O − E) without the last group, which the others determine. */
function quadraticForm({ observed, expected, covariance }: Sums): number | undefined {
  const kept = covariance.slice(0, -1).map((column) => column.slice(0, -1));
  const difference = Float64Array.from(kept, (_, g) => observed[g]! - expected[g]!);
  const result = cholesky(kept);
  if ("failedAt" in result) return undefined;
  const solved = solveCholesky(result.factor, difference);
  return difference.reduce((sum, value, g) => sum + value * solved[g]!, 0);
}
