import { describe, expect, it } from "vitest";
import { parseModel } from "../../../data-loaders/pipeline/parseModel.ts";

const HEADER = "-- @description D.\n-- @grain one row\n-- @inputs a, b\n";

describe("parseModel", () => {
  it("reads the header, over several lines too, and takes the statement without its semicolon", () => {
    const text =
      "-- @description Flights that\n--   passed.\n-- @grain one flight\n-- @materialized view\n" +
      "-- @inputs raw_a, raw_b\n-- @parameters seed\nselect getvariable('seed') from raw_a;\n";
    expect(parseModel("m", "m.sql", text)).toEqual({
      name: "m",
      file: "m.sql",
      description: "Flights that passed.",
      grain: "one flight",
      materialized: "view",
      inputs: ["raw_a", "raw_b"],
      parameters: ["seed"],
      sql: "select getvariable('seed') from raw_a",
    });
  });

  it("makes a table unless told otherwise", () => {
    expect(parseModel("m", "m.sql", `${HEADER}select 1`).materialized).toBe("table");
  });

  it("names the header line that is missing", () => {
    expect(() => parseModel("m", "m.sql", "-- @description D.\nselect 1")).toThrow(
      "m, m.sql: the header needs -- @grain, got none",
    );
  });

  it("names the header line that is unknown", () => {
    expect(() => parseModel("m", "m.sql", `${HEADER}-- @input c\nselect 1`)).toThrow(
      "m.sql:4: a header line must be one of description, grain, materialized, inputs, parameters, got @input",
    );
  });

  it("refuses another kind of materialization", () => {
    expect(() => parseModel("m", "m.sql", `${HEADER}-- @materialized index\nselect 1`)).toThrow(
      "m, m.sql: @materialized must be table or view, got index",
    );
  });

  it("does not take a comment for code", () => {
    expect(() =>
      parseModel("m", "m.sql", `${HEADER}select 1 -- not read_csv('x')\nfrom a`),
    ).not.toThrow();
  });
});
