import { allocateBudget } from "../../lib/allocation/allocateBudget.ts";
import { planBudget } from "../../lib/allocation/planBudget.ts";
import { planTrouble } from "../budget/planTrouble.ts";
import { readChannels } from "../budget/readChannels.ts";
import { html } from "../components/html.ts";
import { insight } from "../components/insight.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import type { Row } from "../engine/types.ts";
import { nameList } from "../format/nameList.ts";

const FIELDS = [
  resultField("more", "varchar", "channels that the best split gives more"),
  resultField("less", "varchar", "channels that it gives less"),
  resultField("trouble", "varchar", "why there is no best split; null when there is one"),
  resultField("gain", "double", "relative gain of the ROI by the best split of the same budget"),
  resultField("worst", "varchar", "channel with the lowest ROI"),
  resultField("worstRoi", "double", "its ROI"),
  resultField("portfolioRoi", "double", "ROI of all channels"),
];

/**
 * What the numbers recommend; each sentence is left out where its numbers are undefined.
 *
 * @param response - Rows of `channel_response`.
 * @param segments - Rows of `segment_profile`.
 */
export function adviceList(response: LiveRows, segments: CardData): HTMLElement {
  const advice = derivedRows(response, (rows) => ({
    rows: rows.length > 0 ? [adviceOf([...rows])] : [],
    fields: FIELDS,
    methodId: "budget-allocation",
  }));
  const split = insight(
    advice,
    (row, n) =>
      row["gain"] === null
        ? `${row["trouble"] as string} Gather more campaigns before money is moved.`
        : [
            html`<strong>Move money.</strong>`,
            ` More for ${String(row["more"])}, less for ${String(row["less"])}: the best split of the same budget, each channel between half and double its spend, changes the ROI by `,
            n(row["gain"], "percent", { signed: true }),
            " of what it is.",
          ],
    { empty: "No campaign in this period: nothing can be recommended." },
  );
  const review = insight(
    advice,
    (row, n) => [
      html`<strong>Review ${row["worst"]}.</strong>`,
      " It returns ",
      n(row["worstRoi"], "percent", { absent: "nothing" }),
      ", all channels together ",
      n(row["portfolioRoi"], "percent", { absent: "nothing" }),
      ". What is its job, if not return?",
    ],
    { empty: "No channel to review." },
  );
  const keep = insight(segments, (row, n) => [
    html`<strong>Keep the segment “${row["segment"]}”.</strong>`,
    " Whatever the campaigns chosen, its ",
    n(row["customerShare"], "percent"),
    " of all customers bring ",
    n(row["revenueShare"], "percent", { absent: "no" }),
    " of their revenue.",
  ]);
  return html`<ol class="advice">${[split, review, keep].map((each) => html`<li>${each}</li>`)}</ol>`;
}

function adviceOf(rows: readonly Row[]): Row {
  const ranked = rows.filter((row) => row["roi"] !== null);
  const worst = ranked.at(-1);
  const base = {
    worst: worst ? String(worst["channel"]) : null,
    worstRoi: worst ? Number(worst["roi"]) : null,
    trouble: planTrouble(rows) ?? "",
    portfolioRoi: ranked[0] ? Number(ranked[0]["portfolioRoi"]) : null,
  };
  const channels = readChannels(rows, false);
  const best = channels && channels.length > 0 ? allocateBudget(channels, { draws: 0 }) : undefined;
  if (!channels || best?.status !== "ok") return { ...base, more: null, less: null, gain: null };
  const factors = best.channels.map(({ factor }) => factor);
  const names = (keep: (factor: number) => boolean) =>
    nameList(channels.filter((_, c) => keep(factors[c]!)).map(({ name }) => name)) || "nobody";
  return {
    ...base,
    more: names((factor) => factor > 1),
    less: names((factor) => factor < 1),
    gain: planBudget(channels, factors, { neutral: false }).relativeGain,
  };
}
