import { describe, expect, it } from "vitest";
import { addBuild, type QualityBuild } from "../../../lib/checks/addBuild.ts";

const build = (sha256: string): QualityBuild => {
  return {
    sha256,
    builtAt: "2025-07-01T06:00:00Z",
    checks: 200,
    cleanPassed: 199,
    dirtyPassed: 150,
  };
};

describe("addBuild", () => {
  it("begins a record", () => {
    expect(addBuild([], build("a"))).toEqual([build("a")]);
  });

  it("keeps the record when nothing differs, so that its times are those of the first build", () => {
    const earlier = [build("a"), build("b")];
    expect(addBuild(earlier, { ...build("b"), builtAt: "2026-01-01T00:00:00Z" })).toBe(earlier);
  });

  it("adds a state that was there before, but not last", () => {
    const record = addBuild([build("a"), build("b")], build("a"));
    expect(record.map(({ sha256 }) => sha256)).toEqual(["a", "b", "a"]);
  });

  it("keeps the last fifty", () => {
    const earlier = Array.from({ length: 50 }, (_, index) => build(String(index)));
    const record = addBuild(earlier, build("new"));
    expect(record).toHaveLength(50);
    expect([record[0]!.sha256, record.at(-1)!.sha256]).toEqual(["1", "new"]);
  });
});
