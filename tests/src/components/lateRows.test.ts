import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { LiveRows, RowsState } from "../../../src/components/liveRows.ts";
import { lateRows } from "../../../src/components/lateRows.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const rows = rowsOf({ x: "integer" }, [{ x: 1 }]);
let paint: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => void (paint = run));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The states that a listener of late rows is told. */
function listen(late: LiveRows) {
  const seen: RowsState["status"][] = [];
  const stop = late.subscribe(({ status }) => void seen.push(status));
  return { seen, stop };
}

test("rows are told after the next frame, each listener in a task of its own", () => {
  const late = lateRows(rows);
  const [first, second] = [listen(late), listen(late)];
  expect(late.current.status).toBe("loading");
  paint();
  vi.advanceTimersToNextTimer();
  expect([first.seen, second.seen]).toEqual([["loading", "ready"], ["loading"]]);
  vi.runAllTimers();
  expect(second.seen).toEqual(["loading", "ready"]);
  expect(late.current).toMatchObject({ status: "ready", rows });
});

test("who comes later is told at once, who has left is told nothing", () => {
  const late = lateRows(rows);
  const left = listen(late);
  left.stop();
  paint();
  vi.runAllTimers();
  expect(left.seen).toEqual(["loading"]);
  expect(listen(late).seen).toEqual(["ready"]);
});
