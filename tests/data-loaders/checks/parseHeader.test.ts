import { describe, expect, it } from "vitest";
import { parseHeader } from "../../../data-loaders/checks/parseHeader.ts";

const keys = ["kind", "severity"] as const;
const parse = (...lines: string[]) => parseHeader("a.sql", lines.join("\n"), keys);

describe("parseHeader", () => {
  it("reads the title, every key, and the statement without its semicolon", () => {
    expect(
      parse("-- Orders have lines.", "-- @kind reference", "-- @severity warn", "select 1;"),
    ).toEqual({
      title: "Orders have lines.",
      header: { kind: "reference", severity: "warn" },
      sql: "select 1",
    });
  });

  it.each([
    [["select 1"], "a.sql:1: the first line must be -- and a sentence, got select 1"],
    [["-- No full stop", "select 1"], "the first line must be -- and a sentence"],
    [["-- Title.", "-- @kin x", "select 1"], "a.sql:2: a header line must be -- @kind, @severity"],
    [["-- Title.", "-- @kind x", "-- @kind y", "select 1"], "a.sql:3: each key stands once"],
    [["-- Title.", "-- @kind x", "select 1"], "the header needs -- @severity, got none"],
    [["-- Title.", "-- @kind x", "-- @severity y", ""], "SQL must follow the header, got none"],
  ])("refuses %j", (lines, message) => {
    expect(() => parse(...lines)).toThrow(message);
  });
});
