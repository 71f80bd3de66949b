import type { ComparisonOptions } from "../../lib/planning/compareForecasts.ts";
import type { ComparisonRows } from "../../lib/planning/comparisonRows.ts";
import { derivedRows } from "../components/derivedRows.ts";
import { liveSource } from "../components/liveSource.ts";
import type { LiveRows } from "../components/liveRows.ts";
import type { Row, Rows } from "../engine/types.ts";
import { chosenRow } from "./chosenRow.ts";
import { comparisonStatus, type ComparisonStatus } from "./comparisonStatus.ts";
import { dailySeries, type SeriesColumns } from "./dailySeries.ts";
import { namedModels } from "./namedModels.ts";
import { pictureRows } from "./pictureRows.ts";
import { startComparison } from "./startComparison.ts";

/** Rows of a comparison, by what they hold. */
export interface ForecastSets {
  readonly days: Rows;
  readonly models: Rows;
  readonly steps: Rows;
  readonly lags: Rows;
}

export interface ForecastSource {
  /** Rows by day: the series under the reader's filters. */
  readonly history: LiveRows;
  readonly columns: () => SeriesColumns;
  /** What the build computed for the series without any filter. */
  readonly published: ForecastSets;
  /** Whether the reader's filters are those of the build. */
  readonly isPublished: () => boolean;
  readonly options: () => ComparisonOptions;
  /** Id of the model that the reader chose; absent: the best of the back-test. */
  readonly model: () => string | undefined;
}

/** A comparison of forecasts that follows the filters. */
export interface Forecasts {
  /** All models, best first. */
  readonly models: LiveRows;
  /** One row: the model that is shown. */
  readonly chosen: LiveRows;
  /** Its days, steps and residual lags; the picture adds what came before. */
  readonly days: LiveRows;
  readonly steps: LiveRows;
  readonly lags: LiveRows;
  readonly picture: LiveRows;
  /** Says how far a new comparison is, or why there is none. */
  readonly status: HTMLElement;
}

type Outcome = { readonly sets: ForecastSets } | { readonly reason: string };

const METHODS: Readonly<Record<keyof ForecastSets, string>> = {
  days: "rolling-origin-backtest",
  models: "rolling-origin-backtest",
  steps: "interval-score",
  lags: "autocorrelation",
};

/**
 * Forecasts of a daily series: what the build computed while no filter is set, else compared anew
 * in a worker. Progress, and a button that stops it, stand in `status`.
 */
export function forecastRows(source: ForecastSource): Forecasts {
  const { history } = source;
  const status = comparisonStatus(() => follow(true));
  let stop = () => undefined as void;
  let outcome: Promise<Outcome> = new Promise(() => undefined);
  let before: string | undefined;
  const part = (pick: (sets: ForecastSets, model: string) => Rows) =>
    liveSource(async () => {
      const found = await outcome;
      if ("reason" in found) return emptied(source.published.models);
      return namedModels(pick(found.sets, shownModel(found.sets, source.model())));
    });
  const own = (key: keyof ForecastSets) =>
    part((sets, model) => where(sets[key], (row) => row["model"] === model));
  const parts = {
    models: part((sets) => sets.models),
    chosen: part((sets, model) => chosenRow(sets.models, model)),
    days: own("days"),
    steps: own("steps"),
    lags: own("lags"),
    picture: part((sets, model) => {
      const days = where(sets.days, (row) => row["model"] === model);
      return pictureRows(history.current.rows!, days, { ...source.columns(), model });
    }),
  };
  function follow(again = false) {
    const { status: state, rows } = history.current;
    if (state !== "ready" || !rows) return;
    const key = JSON.stringify([source.options(), source.columns(), rows.provenance.parameters]);
    if (again || before !== key) {
      stop();
      before = key;
      const started = compute(source, rows, status);
      ({ outcome, stop } = started);
      // Whoever is shown a comparison that was overtaken is told of the next one.
      outcome.catch(() => undefined);
    }
    for (const each of Object.values(parts)) each.reload();
  }
  history.subscribe(() => follow());
  return { ...parts, status: status.element };
}

/** An outcome to come, and what ends the work on it without a word. */
interface Started {
  readonly outcome: Promise<Outcome>;
  readonly stop: () => void;
}

function compute(source: ForecastSource, rows: Rows, status: ComparisonStatus): Started {
  const settled = (outcome: Outcome) => ({
    outcome: Promise.resolve(outcome),
    stop: () => undefined,
  });
  status.clear();
  if (source.isPublished()) return settled({ sets: source.published });
  const series = dailySeries(rows, source.columns());
  if ("reason" in series) return settled(status.refuse(series.reason));
  const { first: firstDay } = source.columns();
  const run = startComparison(
    { values: series.values, firstDay, options: source.options() },
    status.progress(() => run.cancel()),
  );
  const outcome = run.result.then(
    (found): Outcome => {
      if ("reason" in found) return status.refuse(found.reason);
      status.clear();
      return { sets: computedSets(found.rows, rows, source.published) };
    },
    (error: Error) => status.end(error),
  );
  return { outcome, stop: run.stop };
}

/** What was computed of some rows, with the columns of what is published. */
function computedSets(found: ComparisonRows, rows: Rows, published: ForecastSets): ForecastSets {
  const derive = (key: keyof ForecastSets) =>
    derivedRows(rows, () => ({
      rows: found[key].map((row) => readDays(row)),
      fields: published[key].fields,
      methodId: METHODS[key],
    })).current.rows!;
  return {
    ...{ days: derive("days"), models: derive("models") },
    ...{ steps: derive("steps"), lags: derive("lags") },
  };
}

/** Days as queries return them, and shares that the queries add. */
function readDays(row: Readonly<Record<string, string | number | boolean | null>>): Row {
  const { day, covered, forecasts } = row;
  return {
    ...row,
    ...(typeof day === "string" && { day: new Date(`${day}T00:00:00Z`) }),
    ...(covered !== undefined && { coverage: Number(covered) / Number(forecasts) }),
  };
}

function shownModel({ models }: ForecastSets, wanted: string | undefined): string {
  const known = models.find((row) => row["model"] === wanted) ?? models[0];
  return String(known?.["model"] ?? "");
}

const where = (rows: Rows, condition: (row: Row) => boolean): Rows =>
  derivedRows(rows, (all) => ({ rows: all.filter(condition), fields: all.fields })).current.rows!;

const emptied = (rows: Rows) => where(rows, () => false);
