import { upsell } from "../../lib/commerce/upsell.ts";
import { html } from "../components/html.ts";
import { insight } from "../components/insight.ts";
import { kpiTile } from "../components/kpiTile.ts";
import type { CardData } from "../components/liveRows.ts";
import type { Row, Rows } from "../engine/types.ts";
import { calculatorInputs } from "./calculatorInputs.ts";
import { resultField } from "../components/resultField.ts";
import { steeredRows } from "../components/steeredRows.ts";

const FIELDS = [
  resultField("customers", "bigint", "customers of the lowest tier", "count"),
  resultField("moved", "double", "customers moved; a mean, so it may be a fraction", "count"),
  resultField("gainUsd", "double", "customers moved × uplift", "USD"),
  resultField("targetUsd", "double", "what it should bring", "USD"),
  resultField("neededUpliftUsd", "double", "uplift that would reach the target", "USD"),
  resultField("neededShare", "double", "share that would reach it; null: not even all"),
  resultField("tierGapUsd", "double", "mean value of the next tier minus the lowest one's", "USD"),
];

/**
 * What moving a share of the lowest tier would bring, what a target would need, and how that
 * compares with the distance between the two tiers.
 *
 * @param tiers - Rows of `customer_tiers`, highest first.
 */
export function upsellCalculator(tiers: CardData): HTMLElement {
  const form = calculatorInputs("Upsell", [
    { name: "upsell.share", label: "Low customers moved (%)", value: 10, min: 0, max: 100 },
    { name: "upsell.uplift", label: "More spent by each (USD)", value: 250, min: 0, max: 1e6 },
    { name: "upsell.target", label: "Target (USD)", value: 50_000, min: 1, max: 1e9 },
  ]);
  const outcome = steeredRows(tiers, form, (rows) => {
    const row = outcomeOf(rows, form.values);
    return { rows: row ? [row] : [], fields: FIELDS };
  });
  const answer = insight(
    outcome,
    (row, n) => [
      ...(row["neededUpliftUsd"] === null
        ? ["Nobody is moved, so nothing is gained whatever they would spend."]
        : [
            "To bring ",
            n(row["targetUsd"], "usd"),
            ", each of the ",
            n(row["moved"], "number"),
            " customers moved (a mean) would have to spend ",
            n(row["neededUpliftUsd"], "usd"),
            " more.",
          ]),
      " On average a Medium customer has brought ",
      n(row["tierGapUsd"], "usd", { absent: "an unknown amount" }),
      " more than a Low one over the whole time. At the uplift you set, the target takes ",
      n(row["neededShare"], "percent", { absent: "more than all" }),
      " of the tier.",
    ],
    { empty: "No customer is in the lowest tier." },
  );
  return html`<div>${form}<div class="tiles">
    ${kpiTile({ label: "Customers moved", data: outcome, value: (row) => row["moved"], format: "number", note: "share × customers of the Low tier" })}
    ${kpiTile({ label: "Gain", data: outcome, value: (row) => row["gainUsd"], format: "usd", note: "customers moved × uplift" })}
    ${kpiTile({ label: "Uplift the target needs", data: outcome, value: (row) => row["neededUpliftUsd"], format: "usd", empty: "nobody is moved", note: "target ÷ customers moved" })}
    </div><div class="answer">${answer}</div></div>`;
}

function outcomeOf(rows: Rows, values: Readonly<Record<string, number | null>>): Row | undefined {
  const [next, lowest] = [rows.at(-2), rows.at(-1)];
  const customers = Number(lowest?.["customers"] ?? 0);
  if (!lowest || customers === 0) return undefined;
  const targetUsd = values["upsell.target"]!;
  const terms = {
    share: values["upsell.share"]! / 100,
    upliftUsd: values["upsell.uplift"]!,
    targetUsd,
  };
  const value = next?.["meanValueUsd"] ?? null;
  const tierGapUsd = value === null ? null : Number(value) - Number(lowest["meanValueUsd"]);
  return { customers, targetUsd, tierGapUsd, ...upsell({ customers, ...terms }) };
}
