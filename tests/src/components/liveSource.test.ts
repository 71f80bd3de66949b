import { describe, expect, test, vi } from "vitest";
import type { RowsState } from "../../../src/components/liveRows.ts";
import { liveSource } from "../../../src/components/liveSource.ts";
import type { Rows } from "../../../src/engine/types.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const first = rowsOf({ x: "integer" }, [{ x: 1 }]);
const second = rowsOf({ x: "integer" }, [{ x: 2 }]);

/** A source whose answers arrive when the test says so. */
function controlled() {
  const answers: { resolve: (rows: Rows) => void; reject: (error: Error) => void }[] = [];
  const live = liveSource(
    () => new Promise((resolve, reject) => answers.push({ resolve, reject })),
  );
  const seen: RowsState[] = [];
  live.subscribe((state) => seen.push(state));
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { live, answers, seen, settle, last: () => seen.at(-1) };
}

describe("live rows", () => {
  test("load at once", async () => {
    const { answers, last, settle } = controlled();
    expect(last()).toEqual({ status: "loading" });
    answers[0]!.resolve(first);
    await settle();
    expect(last()).toEqual({ status: "ready", rows: first });
  });

  test("keep the last good rows while they load and when they fail", async () => {
    const { live, answers, last, settle } = controlled();
    answers[0]!.resolve(first);
    await settle();
    live.reload();
    expect(last()).toEqual({ status: "loading", rows: first });
    answers[1]!.reject(new Error("no memory"));
    await settle();
    expect(last()).toMatchObject({ status: "failed", rows: first });
  });

  test("drop an answer that a newer request has overtaken, good or bad", async () => {
    const { live, answers, last, settle } = controlled();
    live.reload();
    answers[1]!.resolve(second);
    await settle();
    answers[0]!.resolve(first);
    await settle();
    expect(last()).toEqual({ status: "ready", rows: second });
    live.reload();
    live.reload();
    answers[3]!.resolve(second);
    answers[2]!.reject(new Error("cancelled"));
    await settle();
    expect(last()).toMatchObject({ status: "ready" });
  });

  test("fall back to what was published when the first load fails", async () => {
    const load = () => Promise.reject(new Error("engine off"));
    const live = liveSource(load, { fallback: () => Promise.resolve(first) });
    await new Promise((resolve) => setTimeout(resolve));
    expect(live.current).toMatchObject({ status: "failed", rows: first });
  });

  test("stop telling who has left", async () => {
    const { live, answers, settle } = controlled();
    const seen: string[] = [];
    live.subscribe(({ status }) => seen.push(status))();
    answers[0]!.resolve(first);
    await settle();
    expect(seen).toEqual(["loading"]);
  });

  test("a card that cannot draw leaves the others alone", async () => {
    const reported: unknown[] = [];
    vi.stubGlobal("reportError", (error: unknown) => reported.push(error));
    const answers: ((rows: Rows) => void)[] = [];
    const live = liveSource(() => new Promise((resolve) => answers.push(resolve)));
    const seen: string[] = [];
    live.subscribe(({ status }) => {
      if (status === "ready") throw new Error("no date");
    });
    live.subscribe(({ status }) => seen.push(status));
    answers[0]!(first);
    await new Promise((resolve) => setTimeout(resolve));
    vi.unstubAllGlobals();
    expect(seen).toEqual(["loading", "ready"]);
    expect(reported).toEqual([new Error("no date")]);
  });
});
