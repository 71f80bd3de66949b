import { householderQr } from "../statistics/linearAlgebra/householderQr.ts";
import { transpose } from "../statistics/linearAlgebra/columns.ts";
import { dot } from "../statistics/linearAlgebra/dot.ts";
import { solveUpper } from "../statistics/linearAlgebra/upperTriangular.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import type { ConversionPath } from "./conversionPaths.ts";

/**
 * Attribution by removal effect in a first-order Markov chain of channels.
 *
 * The chain runs from start through channels to conversion or loss; a channel's removal effect is
 * the share of conversions lost when every way into it leads to loss instead. Credits share out
 * the conversions in proportion to the effects.
 *
 * @param paths - `conversions` and `lost` say how often each was taken.
 * @see Anderl, Becker, von Wangenheim & Schumann (2016), IJRM 33, 457–474.
 */
export function markovAttribution(paths: readonly ConversionPath[]): Result<{
  channels: readonly {
    channel: string;
    removalEffect: number;
    share: number;
    conversions: number;
  }[];
  conversionProbability: number;
  conversions: number;
}> {
  const id = "markov-attribution";
  const conversions = paths.reduce((sum, path) => sum + path.conversions, 0);
  if (conversions === 0) return undefinedResult(id, "no conversions");
  const used = paths.filter(({ conversions: won, lost = 0 }) => won + lost > 0);
  const names = [...new Set(used.flatMap(({ channels }) => channels))].sort();
  if (names.length > MAX_CHANNELS)
    throw new RangeError(
      `${id}: paths must name at most ${MAX_CHANNELS} channels, got ${names.length}`,
    );
  const { whole, effects } = removalEffects(transitions(used, names));
  const sum = effects.reduce((total, effect) => total + effect, 0);
  const channels = names
    .map((channel, k) => {
      const share = effects[k]! / sum;
      return { channel, removalEffect: effects[k]!, share, conversions: share * conversions };
    })
    .sort((a, b) => b.share - a.share || (a.channel < b.channel ? -1 : 1));
  return okResult(id, { channels, conversionProbability: whole, conversions });
}

/** The equations grow with the cube of it. */
const MAX_CHANNELS = 500;

/** Probabilities between channels, from the start (row 0) and to conversion. */
interface Chain {
  /** Rows: start, then channels; columns: channels. */
  readonly move: readonly Float64Array[];
  /** Of going straight to conversion, by row. */
  readonly win: Float64Array;
}

function transitions(paths: readonly ConversionPath[], names: readonly string[]): Chain {
  const place = new Map(names.map((name, i) => [name, i]));
  const move = Array.from({ length: names.length + 1 }, () => new Float64Array(names.length));
  const win = new Float64Array(names.length + 1);
  const out = new Float64Array(names.length + 1);
  for (const { channels, conversions, lost = 0 } of paths) {
    let from = 0;
    for (const channel of channels) {
      const to = place.get(channel)!;
      move[from]![to]! += conversions + lost;
      out[from]! += conversions + lost;
      from = to + 1;
    }
    win[from]! += conversions;
    out[from]! += conversions + lost;
  }
  return {
    move: move.map((row, i) => row.map((count) => count / out[i]!)),
    win: win.map((count, i) => count / out[i]!),
  };
}

/**
 * Removal effects without removing: what is lost are the conversions that pass through a channel,
 * P(reached) · P(conversion from there). With N = (I − Q)⁻¹, the expected visits, a channel is
 * reached with probability N(start, k) / N(k, k).
 *
 * @see Kemeny & Snell (1960), Finite Markov Chains, theorem 3.5.7.
 */
function removalEffects({ move, win }: Chain): { whole: number; effects: number[] } {
  const n = win.length - 1;
  const columns = Array.from({ length: n }, (_, j) =>
    Float64Array.from({ length: n }, (_, i) => (i === j ? 1 : 0) - move[i + 1]![j]!),
  );
  const { q, r } = householderQr(columns);
  const rows = transpose(q);
  // Columns of N: N = R⁻¹ Qᵀ.
  const visits = rows.map((row) => solveUpper(r, row));
  const wins = win.slice(1);
  const converts = solveUpper(
    r,
    q.map((column) => dot(column, wins)),
  );
  const whole = dot(move[0]!, converts);
  const effects = visits.map(
    (column, k) => ((dot(move[0]!, column) / column[k]!) * converts[k]!) / whole,
  );
  return { whole, effects: effects.map((effect) => Math.min(1, Math.max(0, effect))) };
}
