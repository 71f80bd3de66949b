import { assignClusters } from "../../lib/clustering/assignClusters.ts";
import { toPoints } from "../../lib/clustering/toPoints.ts";
import { FEATURES } from "../../lib/segmentation/features.ts";
import { html } from "../components/html.ts";
import { insight } from "../components/insight.ts";
import { steeredRows } from "../components/steeredRows.ts";
import type { Rows } from "../engine/types.ts";
import { calculatorInputs } from "../shop/calculatorInputs.ts";
import { resultField } from "../components/resultField.ts";
import type { SegmentRun } from "./segmentRun.ts";

const FIELDS = [
  resultField("segment", "varchar", "segment with the nearest centroid"),
  resultField("distance", "double", "distance to it, in the units of the clustering"),
  resultField(
    "margin",
    "double",
    "1 − distance ÷ distance to the second nearest; null for one segment",
  ),
  resultField("segments", "bigint", "segments compared", "count"),
];
const TYPICAL = [38, 25, 360, 6, 8, 260];
const MOST = [120, 10_000, 86_400, 1000, 10_000, 1e7];

/** A customer that the reader types, and the segment whose centroid is nearest. */
export function assignForm(run: SegmentRun): HTMLElement {
  const form = calculatorInputs(
    "A new customer",
    FEATURES.map(({ name, label, unit }, t) => ({
      name: `customer.${name}`,
      label: unit === "count" || unit === "pages" ? label : `${label} (${unit})`,
      value: TYPICAL[t]!,
      min: 0,
      max: MOST[t]!,
    })),
  );
  const typed = () => FEATURES.map(({ name }) => form.values[`customer.${name}`]!);
  const found = steeredRows(run.rows("box"), form, (rows) => ({
    rows: assign(rows, typed()),
    fields: FIELDS,
    methodId: "assign-clusters",
  }));
  const answer = insight(found, (row, n) => [
    "This customer belongs to ",
    html`<strong>${row["segment"]}</strong>`,
    ", at a distance of ",
    n(row["distance"], "coefficient"),
    " from its centre; on a scale from 0 (as near to a second one) to 1 (at the centre) the assignment stands at ",
    n(row["margin"], "coefficient", { absent: "no value, as there is one segment only" }),
    ".",
  ]);
  const place = html`<div class="answer short">${answer}</div>`;
  // What is refused leaves the last good customer in place: no answer to what is typed.
  const follow = () => (place.hidden = form.querySelector("[aria-invalid=true]") !== null);
  form.addEventListener("change", follow);
  form.addEventListener("input", follow);
  return html`<div>${form}${place}</div>`;
}

/** Distances count the features that were used, each divided by its scale. */
function assign(rows: Rows, customer: readonly number[]) {
  const used = FEATURES.flatMap(({ name }, t) => {
    const own = rows.filter((row) => row["feature"] === name && row["mean"] !== null);
    const scale = own[0]?.["scale"] ?? null;
    return scale === null ? [] : [{ t, own, scale: Number(scale) }];
  });
  const segments = used[0]?.own.map((row) => String(row["segment"])) ?? [];
  if (segments.length === 0) return [];
  const centroids = segments.map((_, place) =>
    used.map(({ own, scale }) => Number(own[place]!["mean"]) / scale),
  );
  const point = toPoints([used.map(({ t, scale }) => customer[t]! / scale)]);
  const assigned = assignClusters(point, centroids);
  if (assigned.status !== "ok") return [];
  return [
    {
      segment: segments[assigned.labels[0]!]!,
      distance: assigned.distances[0]!,
      margin: assigned.margins?.[0] ?? null,
      segments: segments.length,
    },
  ];
}
