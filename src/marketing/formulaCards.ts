import { campaignRatios, type CampaignRatios } from "../../lib/marketing/campaignRatios.ts";
import { html } from "../components/html.ts";
import { insight } from "../components/insight.ts";
import { kpiTile } from "../components/kpiTile.ts";
import type { CardData } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import { steeredRows } from "../components/steeredRows.ts";
import type { ValueFormat } from "../format/formatValue.ts";
import { calculatorInputs } from "../shop/calculatorInputs.ts";
import { ownNumbersWarning } from "./ownNumbers.ts";

interface RatioCard {
  readonly key: keyof CampaignRatios;
  readonly label: string;
  readonly formula: string;
  readonly format: ValueFormat;
  readonly empty: string;
}

const CARDS: readonly RatioCard[] = [
  {
    key: "roi",
    label: "ROI",
    formula: "(revenue − cost) ÷ cost",
    format: "percent",
    empty: "no value: the cost is 0",
  },
  {
    key: "roas",
    label: "ROAS",
    formula: "revenue ÷ cost",
    format: "coefficient",
    empty: "no value: the cost is 0",
  },
  {
    key: "ctr",
    label: "Click-through rate",
    formula: "clicks ÷ impressions",
    format: "percent",
    empty: "no value: there are no impressions, or fewer than clicks",
  },
  {
    key: "conversionRate",
    label: "Conversion rate",
    formula: "conversions ÷ clicks",
    format: "percent",
    empty: "no value: there are no clicks, or fewer than conversions",
  },
  {
    key: "cpa",
    label: "Cost per conversion",
    formula: "cost ÷ conversions",
    format: "usdCents",
    empty: "no value: there are no conversions",
  },
  {
    key: "cpc",
    label: "Cost per click",
    formula: "cost ÷ clicks",
    format: "usdCents",
    empty: "no value: there are no clicks",
  },
];

const MEASURES = ["cost", "impressions", "clicks", "conversions", "revenue"] as const;

type Measure = (typeof MEASURES)[number];

const FIELDS = [
  ...CARDS.map(({ key, formula }) => resultField(key, "double", formula)),
  resultField("warning", "varchar", "what is wrong with the numbers given; empty when nothing is"),
];

/**
 * The ratios of a campaign with their formulas, for numbers that the reader gives; until then, those
 * of the selection.
 *
 * @param totals - Rows of `channel_performance`; the first has the sums of the selection.
 */
export function formulaCards(totals: CardData): HTMLElement {
  const form = calculatorInputs(
    "Your own numbers",
    MEASURES.map((name) => ({
      name: `own.${name}`,
      label: name === "cost" || name === "revenue" ? `${capital(name)} (USD)` : capital(name),
      value: null,
      min: 0,
      max: 1e12,
    })),
  );
  const ratios = steeredRows(totals, form, (rows) => {
    const given = (name: Measure, key: string) =>
      form.values[`own.${name}`] ?? Number(rows[0]?.[key] ?? 0);
    const counts = {
      cost: given("cost", "validCost"),
      impressions: given("impressions", "validImpressions"),
      clicks: given("clicks", "validClicks"),
      conversions: given("conversions", "validConversions"),
      revenue: given("revenue", "revenue"),
    };
    // Returns need no counts, so they are those of all campaigns, as in the rest of the page.
    const { roi, roas } = campaignRatios({ ...counts, cost: given("cost", "cost") });
    const ratios = { ...campaignRatios(counts), roi, roas };
    if (counts.clicks > counts.impressions) ratios.ctr = null;
    if (counts.conversions > counts.clicks) ratios.conversionRate = null;
    const typed = (name: Measure) => form.values[`own.${name}`] ?? null;
    const own = Object.fromEntries(MEASURES.map((name) => [name, typed(name)]));
    const warning = ownNumbersWarning(own as Record<Measure, number | null>, counts);
    return { rows: [{ ...ratios, warning }], fields: FIELDS };
  });
  const tiles = CARDS.map(({ key, label, formula, format, empty }) =>
    kpiTile({ label, data: ratios, value: (row) => row[key], format, empty, note: formula }),
  );
  const warning = insight(ratios, (row) => row["warning"]);
  return html`<div>${form}<p class="tone-warn" role="status">${warning}</p><div class="tiles">${tiles}</div></div>`;
}

const capital = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}`;
