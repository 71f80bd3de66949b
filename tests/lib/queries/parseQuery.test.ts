import { describe, expect, test } from "vitest";
import { parseQuery } from "../../../lib/queries/parseQuery.ts";
import { resolveDefaults } from "../../../lib/queries/resolveDefaults.ts";
import { salesByDay } from "../../support/fixtureSystem.ts";

const parse = (text: string) => parseQuery("shop", "sales", text);
const change = (from: string, to: string) => () => parse(salesByDay.replace(from, to));
const place = (line: number) => `parseQuery: lib/sql/shop/sales.sql:${line}: `;

test("a header and a statement become a query", () => {
  const query = parse(salesByDay);
  expect(query).toMatchObject({
    system: "shop",
    name: "sales",
    question: "How much was sold on each day?",
    grain: "one row per day",
    tables: ["sale"],
    columns: [
      { name: "day", type: "date", description: "day of sale" },
      { name: "sales", type: "bigint", unit: "count", description: "number of sales" },
      { name: "revenue_usd", type: "double", unit: "USD", description: "sum of prices" },
    ],
  });
  expect(query.sql).toMatch(/^select\n/);
  expect(query.parameters[1]).toEqual({
    name: "to",
    type: "date",
    default: "@as_of",
    description: "last day, exclusive",
  });
});

test("defaults stand for themselves, @as_of for the system's date", () => {
  expect(resolveDefaults(parse(salesByDay), "2001-06-30")).toEqual({
    from: null,
    to: "2001-06-30",
    kinds: [],
  });
});

describe("an error names file, line, rule and what was found:", () => {
  test.each([
    ["no question", "-- @question", "-- question", 1, "the header needs one @question, got none"],
    [
      "two grains",
      "-- @tables sale",
      "-- @grain x",
      4,
      "the header needs one @grain, got a second",
    ],
    [
      "an unknown tag",
      "@tables",
      "@table",
      4,
      "a tag must be one of @question, @grain, @tables, @param, @column, got @table",
    ],
    ["an empty tag", "@tables sale", "@tables ", 4, "@tables must say something, got nothing"],
    [
      "a parameter without default",
      "from date = null :",
      "from date :",
      5,
      "@param must read `name type = default : description`, got from date : first day, inclusive; null means no limit",
    ],
    [
      "an unknown type",
      "from date",
      "from day",
      5,
      "a type must be one of integer, double, varchar, date, boolean, integer[], varchar[], got day",
    ],
    [
      "a default of another type",
      "= null",
      '= "2001-02-30"',
      5,
      'a default must be JSON of type date or @as_of, got "2001-02-30"',
    ],
    [
      "@as_of for a list",
      "= []",
      "= @as_of",
      7,
      "@as_of is a default for dates only, got varchar[]",
    ],
    [
      "a column without description",
      "day date : day of sale",
      "day date",
      8,
      "@column must read `name type [unit] : description`, got day date",
    ],
    [
      "a column type that snapshots do not have",
      "sales bigint",
      "sales count",
      9,
      "a column's type must be a snapshot type, got count",
    ],
    [
      "a name twice",
      "@column sales",
      "@column day",
      1,
      "names of columns must be unique, got day twice",
    ],
    [
      "an undeclared name",
      "sold_on < $to",
      "sold_on < $until",
      11,
      "every $name needs a @param, got $until without one",
    ],
    [
      "two statements",
      "order by sold_on",
      "; select 1",
      11,
      "a file holds one statement, got several",
    ],
  ])("%s", (...row) => {
    const [, from, to, line, message] = row;
    expect(change(from, to)).toThrow(new SyntaxError(place(line) + message));
  });

  test("an unused parameter", () => {
    expect(() => parse(salesByDay.replace("sold_on < $to", "true"))).toThrow(
      new SyntaxError(`${place(11)}every @param must be used, got to unused`),
    );
  });

  test("a header without statement", () => {
    const header = salesByDay.split("select")[0]!;
    expect(() => parse(header)).toThrow(
      new SyntaxError(`${place(11)}a statement must follow the header, got nothing`),
    );
  });
});
