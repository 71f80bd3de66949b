import { scaleLinear } from "d3";
import { describe, expect, test } from "vitest";
import { lineScale } from "../../../src/charts/lineScale.ts";
import { tickText } from "../../../src/charts/plotParts.ts";

const time = { key: "at", format: "time", label: "Time" } as const;
const at = (minute: string) => ({ at: new Date(`2025-06-30T00:${minute}Z`) });

describe("axes of few values", () => {
  test("a single date is written as its column, not as an ISO stamp", () => {
    const scale = lineScale(time, 900, [at("10"), at("10")]);
    expect(scale.ticks).toEqual([at("10").at]);
    const { tickFormat } = scale as { tickFormat: (value: Date) => string };
    expect(tickFormat(at("10").at)).toMatch(/Jun 30, 2025.*12:10/);
    expect(lineScale(time, 900, [at("10"), at("11")]).ticks).toBe(10);
    expect(lineScale(time, 900, []).ticks).toBe(10);
  });

  test.each([0, 1, 2, 4, 7, 30, 365])("an axis of %d days has no tick twice", (days) => {
    const since = { key: "days", format: "integer", label: "Days" } as const;
    const rows = Array.from({ length: days + 1 }, (_, day) => ({ days: day }));
    for (const width of [320, 900]) {
      const { ticks, tickFormat } = lineScale(since, width, rows) as {
        readonly ticks: number;
        readonly tickFormat: (value: number) => string;
      };
      const labels = scaleLinear([0, days], [0, 1]).ticks(ticks).map(tickFormat);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test("counts have no ticks between whole ones", () => {
    expect([0, 0.2, 1].map(tickText({ format: "integer" }))).toEqual(["0", "", "1"]);
    expect(tickText({ format: "number" })(0.2)).toBe("0.2");
  });
});
