import { describe, expect, it } from "vitest";
import { measureFormats } from "../../../src/charts/measureFormats.ts";

const share = { key: "share", format: "percent", label: "Share" };
const month = { key: "month", format: "month", label: "Month" };

describe("the formats of a chart’s columns, for its table", () => {
  it("are those of its measures, in lists too", () => {
    const options = { x: month, y: share, also: [{ ...share, key: "gap" }], width: 300 };
    expect(measureFormats(options)).toEqual({ month: "month", share: "percent", gap: "percent" });
  });

  it("take limits for amounts of what they bound, unless they are measures themselves", () => {
    const limits = { low: "from", high: "to" };
    expect(measureFormats({ value: share, ...limits })).toEqual({
      ...{ from: "percent", to: "percent", share: "percent" },
    });
    const also = [{ key: "to", format: "number", label: "To" }];
    expect(
      measureFormats({ x: month, y: share, band: { ...limits, label: "95 %" }, also }),
    ).toEqual({ from: "percent", to: "number", month: "month", share: "percent" });
    expect(measureFormats({ quantity: { format: "usd" }, median: "middle" })).toEqual({
      middle: "usd",
    });
  });

  it("are none without measures", () => expect(measureFormats({ width: 300 })).toEqual({}));
});
