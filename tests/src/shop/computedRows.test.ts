import { describe, expect, test } from "vitest";
import type { Row } from "../../../src/engine/types.ts";
import type { CalculatorElement } from "../../../src/shop/calculatorInputs.ts";
import { correlationRows } from "../../../src/shop/correlationRows.ts";
import { funnelShares } from "../../../src/shop/funnelShares.ts";
import { retentionByAge, retentionShares } from "../../../src/shop/retentionShares.ts";
import { windowRows } from "../../../src/shop/windowRows.ts";
import { rowsOf as result } from "../../support/rowsOf.ts";

/** The columns do not matter here: the statistics read the rows. */
const rowsOf = (rows: readonly Row[]) => result({}, rows);
const month = (text: string) => new Date(`${text}-01`);
/** Newcombe (1998), table I, first row: 81 of 263 lies between 0.2553 and 0.3662. */
const cells: Row[] = [
  { cohort: month("2025-04"), age: 0, size: 263, returned: 263, isComplete: true },
  { cohort: month("2025-04"), age: 1, size: 263, returned: 81, isComplete: true },
  { cohort: month("2025-05"), age: 0, size: 40, returned: 40, isComplete: true },
  { cohort: month("2025-05"), age: 1, size: 40, returned: 9, isComplete: false },
];

describe("statistics computed on the shop's pages", () => {
  test("retention: share and interval of months that are over, blank for the others", () => {
    const { rows } = retentionShares(rowsOf(cells)).current;
    expect(rows![1]!["low"]).toBeCloseTo(0.2553, 4);
    expect(rows![1]!["high"]).toBeCloseTo(0.3662, 4);
    expect(rows![3]).toMatchObject({ share: null, low: null, high: null });
    expect(rows!.provenance.methodId).toBe("retention-summary");
  });

  test("retention by age counts only cohorts old enough", () => {
    const { rows } = retentionByAge(rowsOf(cells)).current;
    expect(rows).toHaveLength(1);
    expect(rows![0]).toMatchObject({ age: 1, cohorts: 1, size: 263, returned: 81 });
    expect(retentionByAge(rowsOf([])).current.rows).toHaveLength(0);
  });

  test("funnel: each way of counting has its own shares; nobody entering has none", () => {
    const steps = (counting: string, counts: readonly number[]): Row[] =>
      counts.map((sessions, index) => ({ counting, step: index + 1, sessions }));
    const { rows } = funnelShares(
      rowsOf([...steps("loose", [263, 200, 81]), ...steps("strict", [0, 0, 0])]),
    ).current;
    expect(rows![2]).toMatchObject({ dropped: 119, fromPrevious: 0.405 });
    expect(rows![2]!["low"]).toBeCloseTo(0.2553, 4);
    expect(rows![5]).toMatchObject({ fromFirst: null, low: null, high: null });
  });

  test("correlation: perfect order is 1, one product says why there is none", () => {
    const points = [1, 2, 3, 4, 5].map((x) => ({ x, y: x ** 3 }));
    const columns = { x: "x", y: "y" };
    expect(correlationRows(rowsOf(points), columns).current.rows![0]).toMatchObject({
      rho: 1,
      n: 5,
    });
    const single = correlationRows(rowsOf(points.slice(0, 1)), columns).current.rows![0]!;
    expect(single["rho"]).toBeNull();
    expect(single["reason"]).toEqual(expect.any(String));
  });

  test("windows: as long as the promotion, named by their hours, each against the best", () => {
    const window = { days: 100, meanShare: 0.2, varianceShare: 0.002, meanGap: 0, varianceGap: 0 };
    const rival = { ...window, meanGap: 0.1, varianceGap: 0.002, isBest: false };
    const values: Record<string, number | null> = { "promotion.hours": 3 };
    const control = Object.assign(new EventTarget(), { values }) as unknown as CalculatorElement;
    const windows = windowRows(
      rowsOf([
        { ...window, hours: 3, startHour: 14, endHour: 17, isBest: true },
        { ...rival, hours: 3, startHour: 16, endHour: 19 },
        { ...rival, hours: 3, startHour: 23, endHour: 2 },
        { ...window, hours: 6, startHour: 13, endHour: 19, isBest: true },
      ]),
      control,
    );
    const shown = () =>
      windows.current.rows!.map((row) => [row["window"], row["standing"], row["isApart"]]);
    expect(shown()).toEqual([
      ["14:00–17:00", "best", false],
      ["16:00–19:00", "behind", false],
      ["23:00–02:00", "behind", true],
    ]);
    values["promotion.hours"] = 6;
    control.dispatchEvent(new Event("input"));
    expect(shown()).toEqual([["13:00–19:00", "best", false]]);
    expect(windows.current.rows![0]!["evenShare"]).toBe(0.25);
  });
});
