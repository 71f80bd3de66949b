import { FORECAST_MODELS } from "../../lib/planning/forecastModels.ts";
import { rowsWhere } from "../components/rowsWhere.ts";
import type { LiveRows } from "../components/liveRows.ts";
import type { Page, Rows } from "../engine/types.ts";
import type { FilterElement, FilterOption } from "../state/filterTypes.ts";
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
  /** With `horizon` (thresholds) and `model` (single choice); every other field restricts rows. */
  readonly filters: FilterElement;
  /** Settings of the build. */
  readonly horizon: number;
  readonly beyond?: number;
}

/** The forecasts of one series under a filter bar: those of the build until a filter says otherwise. */
export async function openForecasts(options: OpenForecasts): Promise<Forecasts> {
  const { page, series, filters, horizon, beyond } = options;
  const read = async (name: string): Promise<Rows> =>
    rowsWhere(await page.query(name), (row) => row["series"] === series).current.rows!;
  const [days, models, steps, lags] = await Promise.all(
    ["forecast_days", "forecast_models", "forecast_steps", "forecast_lags"].map(read),
  );
  const published = { days, models, steps, lags } as ForecastSets;
  const ahead = () => Number(filters.value["horizon"] ?? horizon);
  const restricting = () =>
    Object.entries(filters.state).filter(
      ([name, value]) =>
        name !== "model" && name !== "horizon" && !(value === null || isEmptyList(value)),
    );
  return forecastRows({
    ...{ history: options.history, columns: options.columns, published },
    isPublished: () => ahead() === horizon && restricting().length === 0,
    options: () => ({ horizon: ahead(), ...(beyond !== undefined && { beyond }) }),
    model: () => (filters.value["model"] as readonly string[] | undefined)?.[0],
  });
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
