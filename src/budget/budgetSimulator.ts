import { bestPlan } from "../../lib/allocation/bestPlan.ts";
import { gainOfPlan } from "../../lib/allocation/gainOfPlan.ts";
import { planBudget, type BudgetPlan } from "../../lib/allocation/planBudget.ts";
import { dataTable } from "../components/lazyDataTable.ts";
import { html } from "../components/html.ts";
import { insight } from "../components/insight.ts";
import { kpiTile } from "../components/kpiTile.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import { steeredRows } from "../components/steeredRows.ts";
import type { Row, Rows } from "../engine/types.ts";
import { gainWords } from "./gainWords.ts";
import { planForm, type PlanForm } from "./planForm.ts";
import { planTrouble } from "./planTrouble.ts";
import { reachWords, type Gain } from "./reachWords.ts";
import { readChannels } from "./readChannels.ts";

const TOTALS = [
  resultField("spend", "double", "spend of the plan", "USD"),
  resultField("spendChange", "double", "change of the spend as a share"),
  resultField("revenue", "double", "revenue of the plan", "USD"),
  resultField("roiBefore", "double", "ROI of the channels as they are"),
  resultField("roi", "double", "ROI of the plan"),
  resultField("relativeGain", "double", "change of the ROI as a share of what it was"),
  resultField("gainLow", "double", "lower limit of its 95 % interval; the curves' errors only"),
  resultField("gainHigh", "double", "upper limit of it"),
  resultField("noInterval", "varchar", "why there is no interval, where there is none"),
  resultField(
    "bestGain",
    "double",
    "largest gain at the present total, each channel from half to double",
  ),
  resultField("bestLow", "double", "lower limit of its 95 % interval; the curves' errors only"),
  resultField("bestHigh", "double", "upper limit of it"),
  resultField("reaches", "varchar", "whether a gain of 15 to 20 % is reached, or could be"),
];
const CHANNELS = [
  resultField("channel", "varchar", "channel"),
  resultField("spendNow", "double", "spend as it is", "USD"),
  resultField("change", "double", "change of the spend that is carried out"),
  resultField("spend", "double", "spend of the plan", "USD"),
  resultField("revenueNow", "double", "revenue as it is", "USD"),
  resultField("revenue", "double", "revenue of the plan", "USD"),
];

/**
 * What other spends would bring, at constant or diminishing returns, and whether a gain of
 * 15 to 20 % can be had at all.
 *
 * @param response - Rows of `channel_response`.
 */
export function budgetSimulator(response: LiveRows): HTMLElement {
  const form = planForm();
  const totals = steeredRows(response, form, (rows) => ({
    rows: totalsOf(rows, form),
    fields: TOTALS,
    methodId: "budget-plan",
  }));
  const channels = steeredRows(response, form, (rows) => ({
    rows: channelsOf(rows, form),
    fields: CHANNELS,
  }));
  const empty = () =>
    `${planTrouble(response.current.rows ?? []) ?? ""} Choose constant returns, or more campaigns.`;
  const answer = insight(
    totals,
    (row, n) => [
      "The plan takes the ROI from ",
      n(row["roiBefore"], "percent", { absent: "nothing" }),
      " to ",
      n(row["roi"], "percent", { absent: "nothing" }),
      ", a relative gain of ",
      ...gainWords(row, n, {
        ...{ gain: "relativeGain", low: "gainLow", high: "gainHigh" },
        none: String(row["noInterval"]),
      }),
      ". A gain of 15 to 20 % is ",
      html`<strong>${row["reaches"]}</strong>`,
      ": the best split of the present total, with every channel between half and double its spend, gains ",
      ...gainWords(row, n, { gain: "bestGain", low: "bestLow", high: "bestHigh" }),
      ".",
    ],
    { empty },
  );
  return html`<div>${form}<div class="answer">${answer}</div><div class="tiles">
    ${kpiTile({ label: "Relative gain of ROI", data: totals, value: (row) => row["relativeGain"], format: "percent", signed: true, empty: "no plan", interval: (row) => (row["gainLow"] === null ? null : [row["gainLow"], row["gainHigh"]]) })}
    ${kpiTile({ label: "Spend of the plan", data: totals, value: (row) => row["spend"], format: "usd", empty: "no plan" })}
    ${kpiTile({ label: "Revenue of the plan", data: totals, value: (row) => row["revenue"], format: "usd", empty: "no plan" })}
    </div>${dataTable({ data: channels, title: "The plan by channel", formats: { change: "percent", spend: "usd", spendNow: "usd", revenue: "usd", revenueNow: "usd" }, totals: { spend: "sum", spendNow: "sum", revenue: "sum", revenueNow: "sum" } })}</div>`;
}

function planned(rows: Rows, form: PlanForm) {
  const channels = readChannels(rows, form.constant);
  if (!channels || channels.length === 0) return undefined;
  const factors = channels.map(({ name }) => form.factor(name));
  return { channels, plan: planBudget(channels, factors, { neutral: form.neutral }) };
}

function totalsOf(rows: Rows, form: PlanForm): Row[] {
  const found = planned(rows, form);
  if (!found) return [];
  const { channels, plan } = found;
  const before = channels.reduce((sum, { cost }) => sum + cost, 0);
  const gain = gainOf(plan);
  const best = gainOf(bestPlan(channels));
  return [
    {
      spend: plan.cost,
      spendChange: plan.cost / before - 1,
      revenue: plan.revenue,
      roiBefore: plan.roiBefore,
      roi: plan.roi,
      relativeGain: plan.relativeGain,
      gainLow: gain?.interval?.[0] ?? null,
      gainHigh: gain?.interval?.[1] ?? null,
      bestGain: best?.estimate ?? null,
      bestLow: best?.interval?.[0] ?? null,
      bestHigh: best?.interval?.[1] ?? null,
      noInterval: form.constant
        ? "no interval: constant returns are taken as given, not estimated"
        : "no interval: no elasticity enters",
      reaches: reachWords(gain, best),
    },
  ];
}

function gainOf(plan: BudgetPlan | null): Gain | null {
  const found = plan && gainOfPlan(plan);
  if (found?.status !== "ok") return null;
  return { estimate: found.estimate!, interval: found.interval ?? null };
}

function channelsOf(rows: Rows, form: PlanForm): Row[] {
  const found = planned(rows, form);
  if (!found) return [];
  const { channels, plan } = found;
  return channels.map(({ name, cost, revenue, elasticity }, c) => {
    const factor = plan.factors[c]!;
    return {
      channel: name,
      spendNow: cost,
      change: factor - 1,
      spend: cost * factor,
      revenueNow: revenue,
      revenue: revenue * factor ** elasticity,
    };
  });
}
