import { columnChart } from "../charts/columnChart.ts";
import { dotIntervalChart } from "../charts/dotIntervalChart.ts";
import { lineChart } from "../charts/lineChart.ts";
import { chartCard } from "../components/chartCard.ts";
import { dataTable } from "../components/lazyDataTable.ts";
import type { Row } from "../engine/types.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";
import type { Forecasts } from "./forecastRows.ts";
import { standing } from "./standing.ts";
import { stepCaveat, stepTitle } from "./stepTitle.ts";

/** How a series is spoken of. */
export interface SeriesWords {
  /** Names cards in links: `volume`. */
  readonly id: string;
  /** What is forecast: "flights a day". */
  readonly noun: string;
  /** Axis title with the unit. */
  readonly label: string;
  readonly format: ValueFormat;
  /** Of errors, which are smaller than values. */
  readonly errorFormat: ValueFormat;
}

/** Lines of a picture, in the legend's order. */
const LINES = ["Actual", "Forecast", "Forecast, to come"];

const EMPTY = "No forecast for this selection; the note above says why";

/** The days held out, what was forecast for them, and the weeks before. */
export function forecastCard(
  forecasts: Forecasts,
  words: SeriesWords,
  caveat: string | ((rows: readonly Row[]) => string),
) {
  const { id, noun, label, format } = words;
  const outside = (rows: readonly Row[]) => {
    const actual = new Map(
      rows.map((row) => [`${String(row["line"] as string)} ${String(row["day"] as string)}`, row]),
    );
    const days = rows.filter((row) => row["line"] === "Forecast");
    const known = days.filter((row) => actual.has(`Actual ${String(row["day"] as string)}`));
    const inside = known.filter((row) => {
      const came = Number(actual.get(`Actual ${String(row["day"])}`)!["value"]);
      return Number(row["low"]) <= came && came <= Number(row["high"]);
    });
    return known.length > 0
      ? `${inside.length} of ${known.length} held-out days lie inside their 95 % interval`
      : `The next ${days.length} days`;
  };
  return chartCard({
    ...{
      id: `${id}-forecast`,
      wide: true,
      height: 320,
      empty: EMPTY,
      data: forecasts.picture,
      caveat,
    },
    title: outside,
    subtitle: `${label}: what came, and what was forecast with its 95 % interval`,
    chart: (rows, width) =>
      lineChart(rows, {
        x: { key: "day", format: "date", label: "Day" },
        y: { key: "value", format, label },
        series: { key: "line", format: "text", label: "Line" },
        order: LINES.filter((line) => rows.some((row) => row["line"] === line)),
        band: { low: "low", high: "high", label: "95 % interval" },
        ...{ width, height: 300 },
      }),
    description: `Lines of actual and forecast ${noun}`,
  });
}

/** Every model's error against that of the seasonal naive forecast, with intervals. */
export function modelCard(forecasts: Forecasts, { id, noun, errorFormat, label }: SeriesWords) {
  return chartCard({
    ...{ id: `${id}-models`, height: 280, empty: EMPTY, data: forecasts.models },
    title: (rows) => standing(rows),
    subtitle: `Mean absolute error of ${noun} in the back-test, less that of the seasonal naive forecast, with simultaneous 95 % intervals`,
    chart: (rows, width) =>
      dotIntervalChart(
        rows.filter((row) => row["difference"] !== null),
        {
          category: { key: "model", format: "text", label: "Model" },
          value: { key: "difference", format: errorFormat, label: "Difference" },
          ...{ low: "differenceLow", high: "differenceHigh", width, height: 260 },
          also: [
            { key: "mae", format: errorFormat, label: `Mean absolute error, ${label}` },
            { key: "adjustedP", format: "pValue", label: "p, adjusted by Holm" },
          ],
          reference: { value: 0, label: "as good as a week ago" },
        },
      ),
    caveat:
      "Left of zero is better. Intervals are Diebold–Mariano's, allow for origins whose days ahead overlap, and hold for all comparisons together (Bonferroni). p is by Holm, which is sharper: a model may be told apart whose interval just holds zero.",
  });
}

/** The error by days ahead, and how many intervals held. */
export function stepCard(forecasts: Forecasts, { id, noun, errorFormat, label }: SeriesWords) {
  const share = (rows: readonly Row[]) => {
    const sum = (key: string) => rows.reduce((total, row) => total + Number(row[key]), 0);
    return formatValue(sum("covered") / sum("forecasts"), "percent");
  };
  return chartCard({
    ...{ id: `${id}-steps`, height: 260, empty: EMPTY, data: forecasts.steps },
    title: (rows) => stepTitle(rows, errorFormat),
    subtitle: `Mean absolute error of ${noun} by days ahead, model that is shown`,
    chart: (rows, width) =>
      columnChart(rows, {
        x: { key: "step", format: "integer", label: "Days ahead" },
        y: { key: "mae", format: errorFormat, label: `Mean absolute error, ${label}` },
        also: [
          { key: "coverage", format: "percent", label: "Inside the interval" },
          { key: "forecasts", format: "integer", label: "Forecasts" },
        ],
        width,
      }),
    caveat: (rows) =>
      `${stepCaveat(rows)} ${share(rows)} of the back-test’s values lie inside their 95 % interval. Forecasts from neighbouring origins share days, so they count for less than their number.`,
  });
}

/** Whether one-step errors remember earlier ones. */
export function lagCard(forecasts: Forecasts, { id, noun }: SeriesWords) {
  const beyond = (row: Row) => Math.abs(Number(row["correlation"])) > Number(row["bound"]);
  return chartCard({
    ...{ id: `${id}-residuals`, height: 260, data: forecasts.lags },
    empty:
      "No residuals to look at: there is no forecast, and the note above says why, or the method makes no one-step predictions",
    title: (rows) =>
      `${rows.filter(beyond).length} of ${rows.length} autocorrelations of the errors lie beyond the bounds of noise`,
    subtitle: `Autocorrelation of one-step errors of ${noun} by days between them, model that is shown`,
    chart: (rows, width) =>
      columnChart(rows, {
        x: { key: "lag", format: "integer", label: "Days between" },
        y: { key: "correlation", format: "coefficient", label: "Autocorrelation" },
        also: [{ key: "bound", format: "coefficient", label: "Bound of noise ±" }],
        highlight: beyond,
        width,
      }),
    caveat: "Blue: beyond the bounds, where one of twenty is expected by chance alone.",
  });
}

/** All scores of all models. */
export function modelTable(forecasts: Forecasts, { id, noun, errorFormat }: SeriesWords) {
  const errors = [
    "mae",
    "rmse",
    "bias",
    "winkler",
    "difference",
    "differenceLow",
    "differenceHigh",
  ];
  const formats = [...errors, "heldOutMae", "heldOutRmse"].map(
    (key) => [key, errorFormat] as const,
  );
  const shares = ["mape", "smape", "coverage", "heldOutMape", "heldOutCoverage"];
  const p = ["p", "adjustedP", "ljungBoxP", "jarqueBeraP"];
  return dataTable({
    data: forecasts.models,
    name: `${id}-scores`,
    title: `Scores of every model, ${noun}`,
    formats: Object.fromEntries([
      ...formats,
      ...shares.map((key) => [key, "percent"] as const),
      ...p.map((key) => [key, "pValue"] as const),
      ["mase", "coefficient"] as const,
    ]),
  });
}
