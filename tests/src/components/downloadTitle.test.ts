import { expect, test } from "vitest";
import { downloadTitle } from "../../../src/components/downloadTitle.ts";
import { rowsOf } from "../../support/rowsOf.ts";

test("a file without rows is named after its query, not after their absence", () => {
  const title = "No data for these filters";
  expect(downloadTitle(rowsOf({ n: "integer" }, []), title)).toBe("fixture");
  expect(downloadTitle(rowsOf({ n: "integer" }, [{ n: 1 }]), "One row")).toBe("One row");
});
