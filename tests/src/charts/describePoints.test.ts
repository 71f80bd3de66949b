import { expect, test } from "vitest";
import { describePoints } from "../../../src/charts/describePoints.ts";
import { tipText } from "../../../src/charts/tipText.ts";

const at = (label: string) => ({ x: 0, y: 0, label });

test("a chart is described by its number of values, the first and the last", () => {
  expect(describePoints([at("May 2025\nOrders: 3"), at("June 2025\nOrders: 4")])).toBe(
    "2 values. First: May 2025, Orders: 3. Last: June 2025, Orders: 4.",
  );
  expect(describePoints([at("May 2025")])).toBe("One value: May 2025.");
  expect(describePoints([])).toBe("No data.");
});

test("a tooltip names each measure and says missing values in words", () => {
  const month = { key: "month", format: "month", label: "Month" } as const;
  const orders = { key: "orders", format: "integer", label: "Orders" } as const;
  const row = { month: "2025-06-01", orders: null };
  expect(tipText(row, month, [orders])).toBe("June 2025\nOrders: not available");
});
