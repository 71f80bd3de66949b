import type { Columns } from "../linearAlgebra/columns.ts";
import { groupScores } from "./groupScores.ts";
import { hacMeat } from "./hacMeat.ts";
import { FULL_LEVERAGE } from "./leverages.ts";
import { orthonormalRows } from "./orthonormalRows.ts";
import { outerSum } from "./outerSum.ts";

export type RobustKind = "HC0" | "HC1" | "HC2" | "HC3" | "HC4";

interface Input {
  readonly kind: RobustKind | "cluster" | "HAC";
  readonly root: Columns;
  readonly columns: Columns;
  readonly residuals: Float64Array;
  readonly weights?: Float64Array | undefined;
  readonly clusters?: ArrayLike<string | number> | undefined;
  readonly lags?: number | undefined;
}

/** Or why the rows allow none; `df` where it is not the residual one. */
export type Meat =
  | { readonly status: "ok"; readonly matrix: Float64Array[]; readonly df?: number }
  | { readonly status: "undefined"; readonly reason: string };

/** Σ of the scores' outer products, in coordinates in which XᵀWX is the identity. */
export function robustMeat(input: Input): Meat {
  const { kind, columns, residuals, weights, root } = input;
  const p = columns.length;
  const n = residuals.length;
  const rows = orthonormalRows(columns, root, weights);
  const errors = residuals.map((value, i) => value * Math.sqrt(weights?.[i] ?? 1));
  if (kind === "cluster") return clusterMeat(groupScores(rows, errors, input.clusters), { n, p });
  if (kind === "HAC")
    return hacMeat(groupScores(rows, errors, input.clusters), { n, p, lags: input.lags });
  const factors = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const leverage = rows[i]!.reduce((sum, value) => sum + value * value, 0);
    const left = 1 - leverage;
    if (left < FULL_LEVERAGE && (kind === "HC2" || kind === "HC3" || kind === "HC4"))
      return {
        status: "undefined",
        reason: `row ${i} has leverage 1, so ${kind} has no weight for its residual; HC1 has`,
      };
    factors[i] = factorOf(kind, { left, leverage, n, p });
  }
  const squares = factors.map((factor, i) => factor * errors[i]! * errors[i]!);
  return { status: "ok", matrix: outerSum(rows, squares) };
}

function factorOf(
  kind: RobustKind,
  { left, leverage, n, p }: { left: number; leverage: number; n: number; p: number },
): number {
  switch (kind) {
    case "HC0":
      return 1;
    case "HC1":
      return n / (n - p);
    case "HC2":
      return 1 / left;
    case "HC3":
      return 1 / (left * left);
    case "HC4":
      return left ** -Math.min(4, (n * leverage) / p);
  }
}

function clusterMeat(scores: readonly Float64Array[], { n, p }: { n: number; p: number }): Meat {
  const count = scores.length;
  if (count < 2)
    return { status: "undefined", reason: `cluster-robust errors need 2 clusters, got ${count}` };
  const factor = (count / (count - 1)) * ((n - 1) / (n - p));
  const matrix = outerSum(scores, new Float64Array(count).fill(factor));
  return { status: "ok", matrix, df: count - 1 };
}
