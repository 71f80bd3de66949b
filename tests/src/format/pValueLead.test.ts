import { expect, test } from "vitest";
import { formatValue } from "../../../src/format/formatValue.ts";
import { pValueLead } from "../../../src/format/pValueLead.ts";

test("a p-value is never said to equal 0 or a limit", () => {
  const said = (p: number) => `${pValueLead(p)}${formatValue(p, "pValue")}`.replace("\u00a0", " ");
  expect(said(0)).toBe("p < 0.0001");
  expect(said(0.42)).toBe("p = 0.42");
  expect(said(0.0012)).toBe("p = 0.0012");
});
