import { expect, test } from "vitest";
import { dataUntil } from "../../../src/components/dataUntil.ts";

test("a day of which the data hold a part is named beside the last full one", () => {
  expect(dataUntil({ asOf: "2001-06-30", partialFrom: "2001-07-01" })).toBe(
    "Jun 30, 2001, and a fragment of Jul 1, 2001",
  );
  expect(dataUntil({ asOf: "2025-06-30" })).toBe("Jun 30, 2025");
});
