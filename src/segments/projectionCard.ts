import { scatterChart } from "../charts/scatterChart.ts";
import { chartCard } from "../components/chartCard.ts";
import { formatValue } from "../format/formatValue.ts";
import { segmentColors } from "./segmentColors.ts";
import type { SegmentRun } from "./segmentRun.ts";

/** The sample in the plane in which all customers spread most. */
export function projectionCard(run: SegmentRun): HTMLElement {
  const { current } = run.rows("run");
  const fit = () => run.rows("run").current.rows?.[0] ?? current.rows?.[0];
  return chartCard({
    id: "projection",
    title: "Customers in the plane in which they differ most",
    subtitle: (rows) =>
      `Principal components of the scaled features; a sample of ${formatValue(rows.length, "integer")} customers`,
    data: run.rows("point"),
    height: 330,
    chart: (rows, width) => {
      const share = (key: string) => formatValue(fit()?.[key], "percent", { absent: "no share" });
      return scatterChart(rows, {
        name: { key: "customerId", format: "integer", label: "Customer" },
        x: { key: "pc1", format: "number", label: `First axis, ${share("pc1Share")} of variance` },
        y: { key: "pc2", format: "number", label: `Second axis, ${share("pc2Share")} of variance` },
        color: segmentColors(rows),
        also: [{ key: "plantedSegment", format: "text", label: "Planted as" }],
        width,
      });
    },
  });
}
