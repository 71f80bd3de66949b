import { FORECAST_MODELS } from "../../lib/planning/forecastModels.ts";
import type { ComparisonOptions } from "../../lib/planning/compareForecasts.ts";
import { rowsWhere } from "../components/rowsWhere.ts";
import type { LiveRows } from "../components/liveRows.ts";
import type { Page, Rows } from "../engine/types.ts";
import type { FilterElement, FilterOption } from "../state/filterTypes.ts";
import { addDays } from "../state/addDays.ts";
import type { SeriesColumns } from "./dailySeries.ts";
import { forecastRows, type Forecasts, type ForecastSets } from "./forecastRows.ts";

/** The models as options of a filter. */
export const modelOptions: readonly FilterOption[] = FORECAST_MODELS.map(({ id, title }) => {
  return { value: id, label: title };
});

export interface OpenForecasts {
  /** Page of the system with the published forecasts. */
  readonly page: Page;
  /** Name of the series there. */
  readonly series: string;
  readonly history: LiveRows;
  readonly columns: SeriesColumns;
  /**
   * May have `horizon` and `history` (thresholds, days), `model` (single choice) and `capacity`;
   * every other field restricts rows.
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
      if (settings.history === undefined) return columns;
      return { ...columns, first: addDays(columns.last, 1 - asked("history")) };
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

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
