import { silhouette } from "../../lib/clustering/silhouette.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import { steeredRows } from "../components/steeredRows.ts";
import type { Rows } from "../engine/types.ts";
import type { CalculatorElement } from "../shop/calculatorInputs.ts";
import { FEATURES, groupable, labelsFor, validity } from "./groupAirports.ts";

const GROUP = resultField("group", "varchar", "group of similar delay, A is delayed least");
const POINTS = [
  GROUP,
  resultField("first", "double", "first principal component of the scaled profile"),
  resultField("second", "double", "second principal component"),
  resultField("scoreShare", "double", "share of the variance in both components"),
  resultField("silhouette", "double", "from −1, would fit elsewhere, to 1"),
  resultField("leftOut", "bigint", "airports that are not grouped", "count"),
];
const PROFILE = [
  GROUP,
  resultField("airports", "bigint", "airports of the group", "count"),
  resultField("flights", "bigint", "their flights", "count"),
  resultField("part", "varchar", "part of the day by the estimated scheduled hour"),
  resultField("delayMin", "double", "mean of the airports' mean delays", "min"),
  resultField("late60Share", "double", "mean share of flights an hour late or more"),
  resultField("examples", "varchar", "the busiest of them"),
];
const VALIDITY = [
  resultField("k", "bigint", "groups", "count"),
  resultField("inertia", "double", "squared distances to the centres, in z-scores"),
  resultField("silhouette", "double", "mean silhouette; higher is better"),
  resultField("daviesBouldin", "double", "Davies–Bouldin index; lower is better"),
  resultField("stability", "double", "mean agreement (adjusted Rand) with 10 resamples"),
  resultField("leastStable", "double", "smallest of the agreements"),
];
const PARTS = ["morning", "afternoon", "evening"] as const;
const METHOD = "k-means";
const nameOf = (label: number) => String.fromCharCode(65 + label);

/** Groups a reader asked for, as many as there can be; none for fewer than two airports. */
function groupsOf(rows: Rows, control: CalculatorElement) {
  const found = groupable(rows);
  const k = Math.min(control.values["groups.k"] ?? 3, found.points.n);
  return k < 1 ? undefined : { ...found, labels: labelsFor(found, k), k };
}

/** The airports with group, place on the two main axes, and silhouette. */
export function airportGroups(data: CardData, control: CalculatorElement): LiveRows {
  return steeredRows(data, control, (rows) => {
    const found = groupsOf(rows, control);
    const widths = found && silhouette(found.points, found.labels);
    const value = (i: number) => (widths?.status === "ok" ? widths.values[i]! : null);
    return {
      rows: (found?.airports ?? []).map((row, i) => ({
        ...row,
        group: nameOf(found!.labels[i]!),
        first: found!.scores[i]![0]!,
        second: found!.scores[i]![1] ?? 0,
        scoreShare: found!.scoreShare,
        silhouette: value(i),
        leftOut: found!.leftOut,
      })),
      fields: [...rows.fields, ...POINTS],
      methodId: METHOD,
    };
  });
}

/** Mean delay of each group by part of the day. */
export function groupProfiles(data: CardData, control: CalculatorElement): LiveRows {
  return steeredRows(data, control, (rows) => {
    const found = groupsOf(rows, control);
    const profiles = Array.from({ length: found?.k ?? 0 }, (_, label) => {
      const members = found!.airports.filter((__, i) => found!.labels[i] === label);
      const mean = (key: string) =>
        members.reduce((sum, row) => sum + Number(row[key]), 0) / members.length;
      return PARTS.map((part, j) => ({
        group: nameOf(label),
        airports: members.length,
        flights: members.reduce((sum, row) => sum + Number(row["flights"]), 0),
        part,
        delayMin: mean(FEATURES[j]!),
        late60Share: mean("late60Share"),
        examples: members
          .slice(0, 5)
          .map((row) => row["iata"] as string)
          .join(", "),
      }));
    });
    return { rows: profiles.flat(), fields: PROFILE, methodId: METHOD };
  });
}

/** How good 2 to 8 groups are. */
export function groupValidity(data: CardData): LiveRows {
  return derivedRows(data, (rows) => ({
    rows: validity(rows).map((row) => ({ ...row })),
    fields: VALIDITY,
    methodId: "silhouette",
  }));
}
