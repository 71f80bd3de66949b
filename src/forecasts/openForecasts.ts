import { MODEL_TITLES } from "../../lib/planning/modelTitles.ts";
import type { ComparisonOptions } from "../../lib/planning/compareForecasts.ts";
import { rowsWhere } from "../components/rowsWhere.ts";
import type { LiveRows } from "../components/liveRows.ts";
import type { Page, Rows } from "../engine/types.ts";
import type { FilterElement, FilterOption } from "../state/filterTypes.ts";
import { addDays } from "../state/addDays.ts";
import type { SeriesColumns } from "./dailySeries.ts";
import { forecastRows, type Forecasts, type ForecastSets } from "./forecastRows.ts";

/** The models as options of a filter. */
export const modelOptions: readonly FilterOption[] = Object.entries(MODEL_TITLES).map(
  ([value, label]) => ({ value, label }),
);

export interface OpenForecasts {
  /** Page of the system with the published forecasts. */
  readonly page: Page;
  /** Name of the series there. */
  readonly series: string;
  readonly history: LiveRows;
  readonly columns: SeriesColumns;
  /**
   * May have `from` and `to` (dates) or `as_of` (day), which end the series, `horizon` and `history`
   * (thresholds, days), `model` (single choice) and `capacity`; every other field restricts rows.
   */
  readonly filters: FilterElement;
  /** Settings of the build. */
  readonly settings: ComparisonOptions & { readonly history?: number };
}

/** Filters that say what to do with a series, not which rows it has. */
const SETTINGS = ["horizon", "history", "model", "capacity"];

/** The forecasts of one series under a filter bar: those of the build until a filter says otherwise. */
export async function openForecasts(options: OpenForecasts): Promise<Forecasts> {
  const { page, series, filters, settings, columns } = options;
  const read = async (name: string): Promise<Rows> =>
    rowsWhere(await page.query(name), (row) => row["series"] === series).current.rows!;
  const [days, models, steps, lags] = await Promise.all(
    ["forecast_days", "forecast_models", "forecast_steps", "forecast_lags"].map(read),
  );
  const published = { days, models, steps, lags } as ForecastSets;
  const asked = (name: "horizon" | "history") => Number(filters.value[name] ?? settings[name]);
  const restricting = () =>
    Object.entries(filters.state).filter(
      ([name, value]) => !SETTINGS.includes(name) && value !== null && !isEmptyList(value),
    );
  return forecastRows({
    ...{ history: options.history, published },
    columns: () => {
      const last = latest(columns.last, filters.state["to"], filters.state["as_of"]);
      const first =
        settings.history === undefined
          ? (dayOf(filters.state["from"]) ?? columns.first)
          : addDays(last, 1 - asked("history"));
      // Days before the first one of the data are unknown, not without a value.
      return { ...columns, first: first > columns.first ? first : columns.first, last };
    },
    isPublished: () =>
      restricting().length === 0 &&
      asked("horizon") === settings.horizon &&
      (settings.history === undefined || asked("history") === settings.history),
    options: () => {
      const horizon = asked("horizon");
      return { ...settings, horizon, ...(settings.beyond !== undefined && { beyond: horizon }) };
    },
    model: () => (filters.value["model"] as readonly string[] | undefined)?.[0],
  });
}

const dayOf = (value: unknown) => (typeof value === "string" ? value : undefined);

/** The day that the series ends with. */
const latest = (fallback: string, ...asked: readonly unknown[]): string =>
  asked.map(dayOf).find((day) => day !== undefined) ?? fallback;

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
