import { html } from "../components/html.ts";
import { insight } from "../components/insight.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import type { Row } from "../engine/types.ts";
import { splitAdvice, splitFields } from "./splitAdvice.ts";
import { splitWords } from "./splitWords.ts";

const FIELDS = [
  ...splitFields,
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
    methodId: "budget-plan",
  }));
  const split = insight(
    advice,
    (row, n) => {
      const { lead, rest } = splitWords(row, n);
      return [lead && html`<strong>${lead}</strong>`, ...rest];
    },
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
  return {
    ...splitAdvice(rows),
    worst: worst ? String(worst["channel"]) : null,
    worstRoi: worst ? Number(worst["roi"]) : null,
    portfolioRoi: ranked[0] ? Number(ranked[0]["portfolioRoi"]) : null,
  };
}
