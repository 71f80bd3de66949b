import { describe, expect, it } from "vitest";
import { checkStatus } from "../../../lib/checks/checkStatus.ts";

describe("checkStatus", () => {
  it.each([
    ["warn", 0, "pass"],
    ["block", 0, "pass"],
    ["warn", 1, "warn"],
    ["error", 1, "fail"],
    ["block", 200, "fail"],
  ] as const)("%s with %i rows at fault is %s", (severity, rows, status) => {
    expect(checkStatus(severity, rows)).toBe(status);
  });
});
