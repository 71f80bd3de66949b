import { compareForecasts, type ComparisonOptions } from "../../lib/planning/compareForecasts.ts";
import { comparisonRows } from "../../lib/planning/comparisonRows.ts";
import { runSteps } from "../../lib/statistics/runSteps.ts";
import { derivedRows, type Derived } from "../components/derivedRows.ts";
import { html } from "../components/html.ts";
import { liveSource } from "../components/liveSource.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { notice } from "../components/notice.ts";
import type { Row, Rows } from "../engine/types.ts";
import { dailySeries, type SeriesColumns } from "./dailySeries.ts";
import { pictureRows } from "./pictureRows.ts";

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
 * in the browser, in steps that let the page go on.
 */
export function forecastRows(source: ForecastSource): Forecasts {
  const { history } = source;
  const status = html`<div class="forecast-status"></div>`;
  let abort = new AbortController();
  let outcome: Promise<Outcome> = new Promise(() => undefined);
  let before: { readonly key: string; readonly outcome: Promise<Outcome> } | undefined;
  const part = (pick: (sets: ForecastSets, model: string) => Rows) =>
    liveSource(async () => {
      const found = await outcome;
      if ("reason" in found) return emptied(source.published.models);
      return pick(found.sets, shownModel(found.sets, source.model()));
    });
  const own = (key: keyof ForecastSets) =>
    part((sets, model) => where(sets[key], (row) => row["model"] === model));
  const parts = {
    models: part((sets) => sets.models),
    chosen: own("models"),
    days: own("days"),
    steps: own("steps"),
    lags: own("lags"),
    picture: part((sets, model) =>
      pictureRows(
        history.current.rows!,
        where(sets.days, (row) => row["model"] === model),
        {
          ...source.columns(),
          model,
        },
      ),
    ),
  };
  history.subscribe((state) => {
    if (state.status !== "ready") return;
    const key = JSON.stringify([
      source.options(),
      source.columns(),
      state.rows.provenance.parameters,
    ]);
    if (before?.key !== key) {
      abort.abort();
      abort = new AbortController();
      before = { key, outcome: compute(source, state.rows, { status, signal: abort.signal }) };
      // Whoever is shown a comparison that was overtaken is told of the next one.
      before.outcome.catch(() => undefined);
    }
    outcome = before.outcome;
    for (const each of Object.values(parts)) each.reload();
  });
  return { ...parts, status };
}

async function compute(
  source: ForecastSource,
  rows: Rows,
  { status, signal }: { readonly status: HTMLElement; readonly signal: AbortSignal },
): Promise<Outcome> {
  status.replaceChildren();
  if (source.isPublished()) return { sets: source.published };
  const refuse = (reason: string) => {
    status.replaceChildren(notice(`No forecast: ${reason}.`));
    return { reason };
  };
  const series = dailySeries(rows, source.columns());
  if ("reason" in series) return refuse(series.reason);
  const bar = html<HTMLProgressElement>`<progress max="1" value="0" aria-label="Comparing forecasts"></progress>`;
  status.replaceChildren(html`<p role="status">Comparing forecasts of this selection ${bar}</p>`);
  const onProgress = (done: number) => (bar.value = done);
  const comparison = await runSteps(compareForecasts(series.values, source.options()), {
    onProgress,
    signal,
  });
  status.replaceChildren();
  if (comparison.status !== "ok") return refuse(comparison.reason);
  const found = comparisonRows(comparison, source.columns().first);
  const computed = (key: keyof ForecastSets): Derived => {
    const { fields } = source.published[key];
    const values = found[key].map((row) => readDays(row));
    return {
      rows: values,
      fields: fields.filter((each) => each.key !== "series"),
      methodId: METHODS[key],
    };
  };
  const derive = (key: keyof ForecastSets) => derivedRows(rows, () => computed(key)).current.rows!;
  return {
    sets: {
      ...{ days: derive("days"), models: derive("models") },
      ...{ steps: derive("steps"), lags: derive("lags") },
    },
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
