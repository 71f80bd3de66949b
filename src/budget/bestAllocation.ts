import { allocateBudget } from "../../lib/allocation/allocateBudget.ts";
import { dotIntervalChart } from "../charts/dotIntervalChart.ts";
import { chartCard } from "../components/chartCard.ts";
import { html } from "../components/html.ts";
import { insight } from "../components/insight.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import { steeredRows } from "../components/steeredRows.ts";
import type { Row, Rows } from "../engine/types.ts";
import { nameList } from "../format/nameList.ts";
import { calculatorInputs, type CalculatorElement } from "../shop/calculatorInputs.ts";
import { missedBy, missedIntervals } from "./missedIntervals.ts";
import { planTrouble } from "./planTrouble.ts";
import { movableRows, readChannels, type MovableChannel } from "./readChannels.ts";

const FIELDS = [
  resultField("channel", "varchar", "channel"),
  resultField("spendNow", "double", "spend as it is", "USD"),
  resultField("factor", "double", "multiple of it in the best split"),
  resultField(
    "low",
    "double",
    "lower limit of its 95 % interval, over elasticities drawn within their errors",
  ),
  resultField("high", "double", "upper limit of it"),
  resultField("spend", "double", "spend in the best split", "USD"),
  resultField("revenue", "double", "revenue there", "USD"),
  resultField("totalSpend", "double", "what is spent in all", "USD"),
  resultField("totalRevenue", "double", "revenue of the best split", "USD"),
  resultField("totalLow", "double", "lower limit of its 95 % interval", "USD"),
  resultField("totalHigh", "double", "upper limit of it", "USD"),
  resultField("revenueNow", "double", "revenue of the channels as they are", "USD"),
  resultField(
    "marginalRevenue",
    "double",
    "revenue of one more dollar where no limit holds",
    "USD",
  ),
  resultField("plantedMarginal", "double", "the same with the planted elasticities", "USD"),
  resultField("missed", "bigint", "intervals that miss the planted elasticity", "count"),
];

/**
 * The split of a budget that brings most, by the fitted curves.
 *
 * @param response - Rows of `channel_response`.
 */
export function bestAllocation(response: LiveRows): HTMLElement {
  const form = calculatorInputs("Best split", [
    { name: "best.budget", label: "Budget against now (%)", value: 100, min: 10, max: 500 },
    { name: "best.least", label: "A channel gets at least (%)", value: 50, min: 0, max: 100 },
    { name: "best.most", label: "and at most (%)", value: 200, min: 100, max: 1000 },
  ]);
  const data = steeredRows(response, form, (rows) => ({
    rows: bestRows(rows, form),
    fields: FIELDS,
    methodId: "budget-allocation",
  }));
  const empty = () => {
    const trouble = planTrouble(response.current.rows ?? []);
    return trouble
      ? `There is no best split. ${trouble}`
      : "There is no best split: the budget lies outside the limits of the channels.";
  };
  const answer = insight(
    data,
    (row, n) => [
      "Split best, ",
      n(row["totalSpend"], "usd"),
      " bring ",
      n(row["totalRevenue"], "usd"),
      " (95 % interval ",
      n(row["totalLow"], "usd"),
      " to ",
      n(row["totalHigh"], "usd"),
      ") where the channels bring ",
      n(row["revenueNow"], "usd"),
      " now. One more dollar would bring ",
      n(row["marginalRevenue"], "usdCents"),
      " of revenue; with the planted elasticities, ",
      ...missedBy(row, n),
      " it would be ",
      n(row["plantedMarginal"], "usdCents", { absent: "undefined" }),
      ".",
    ],
    { empty },
  );
  const card = bestCard(data, empty);
  return html`<div>${form}<div class="answer short">${answer}</div><div class="cards">${card}</div></div>`;
}

function bestCard(data: LiveRows, empty: () => string): HTMLElement {
  return chartCard({
    id: "best-split",
    title: (rows) => {
      const more = rows
        .filter((row) => Number(row["factor"]) > 1.005)
        .map((row) => String(row["channel"]));
      return more.length > 0 ? `More for ${nameList(more)}` : "No channel should get more";
    },
    subtitle: "Best spend as a share of the present one, with its 95 % interval",
    data,
    wide: true,
    height: 200,
    empty,
    chart: (rows, width) =>
      dotIntervalChart(rows, {
        category: { key: "channel", format: "text", label: "Channel" },
        value: { key: "factor", format: "percent", label: "Of the present spend" },
        low: "low",
        high: "high",
        also: [
          { key: "spend", format: "usd", label: "Spend" },
          { key: "revenue", format: "usd", label: "Revenue" },
        ],
        reference: { value: 1, label: "as now" },
        ...{ width, height: 200 },
      }),
    caveat:
      "Far from the present spends the curves are guesses; the limits keep the split where there are data.",
  });
}

function bestRows(rows: Rows, form: CalculatorElement): Row[] {
  const channels = readChannels(rows, false);
  if (!channels || channels.length === 0) return [];
  const percent = (name: string) => form.values[`best.${name}`]! / 100;
  const spent = channels.reduce((sum, { cost }) => sum + cost, 0);
  const limits = { least: percent("least"), most: percent("most") };
  const options = { budget: spent * percent("budget"), ...limits };
  const best = allocateBudget(channels, options);
  if (best.status !== "ok") return [];
  const planted = allocateBudget(plantedChannels(rows, channels), { ...options, draws: 0 });
  const plantedMarginal = planted.status === "ok" ? planted.marginalRevenue : null;
  return best.channels.map(({ factor, factorLow, factorHigh, cost, revenue }, c) => ({
    channel: channels[c]!.name,
    spendNow: channels[c]!.cost,
    factor,
    low: factorLow,
    high: factorHigh,
    spend: cost,
    revenue,
    totalSpend: best.cost,
    totalRevenue: best.estimate!,
    totalLow: best.interval![0],
    totalHigh: best.interval![1],
    revenueNow: channels.reduce((sum, each) => sum + each.revenue, 0),
    marginalRevenue: best.marginalRevenue,
    plantedMarginal,
    missed: missedIntervals(rows),
  }));
}

/** The channels with the elasticities that the generator planted, taken as exact. */
function plantedChannels(rows: Rows, channels: readonly MovableChannel[]): MovableChannel[] {
  const planted = movableRows(rows).map((row) => Number(row["plantedElasticity"]));
  return channels.map((each, c) => ({ ...each, elasticity: planted[c]!, standardError: 0 }));
}
