import { describe, expect, test } from "vitest";
import { compileQuery } from "../../../lib/queries/compileQuery.ts";
import { fromNames, fromTemplate } from "../../../src/engine/freeSql.ts";
import type { TemplateValue } from "../../../src/engine/types.ts";

const template = (strings: TemplateStringsArray, ...values: TemplateValue[]) => {
  const sql = fromTemplate(strings, values);
  return compileQuery(sql, sql.values);
};
const named = (text: string, values: Record<string, TemplateValue> = {}) => {
  const sql = fromNames(text, values);
  return compileQuery(sql, sql.values);
};

describe("a template", () => {
  test("binds every value with its type", () => {
    const day = new Date("2001-06-30");
    const moment = new Date("2001-06-30T12:00:00Z");
    expect(
      template`select ${"a"}, ${1}, ${1.5}, ${2 ** 31}, ${true}, ${day}, ${moment}, ${null}`,
    ).toEqual({
      sql: "select $1::varchar, $2::integer, $3::double, $4::double, $5::boolean, $6::date, $7::varchar::timestamp, null",
      values: ["a", 1, 1.5, 2 ** 31, true, "2001-06-30", "2001-06-30T12:00:00.000"],
    });
  });

  test("expands lists for in (…) and […]", () => {
    expect(template`select x in (${["a", "b"]}), [${[1, 2]}]`).toEqual({
      sql: "select x in ($1::varchar, $2::varchar), [$3::integer, $4::integer]",
      values: ["a", "b", 1, 2],
    });
  });

  test("an empty list matches nothing", () => {
    expect(template`select x not in (${[]}), [${[]}]`).toEqual({
      sql: "select x not in (select null where false), []",
      values: [],
    });
  });

  test("quotes identifiers", () => {
    expect(template`from ${{ identifier: 'a"b' }}`.sql).toBe('from "a""b"');
  });

  test("refuses a second statement, not a last semicolon", () => {
    expect(
      template`select ';' -- ;
      ;`.sql,
    ).toContain("select ';'");
    expect(() => template`select 1; select 2`).toThrow(
      new RangeError("sql: one statement at a time, got more after a semicolon"),
    );
  });

  test("refuses what cannot be bound", () => {
    expect(() => template`select ${(() => 1) as unknown as string}`).toThrow(
      "sql: values must be text, numbers, booleans, dates or lists, got function",
    );
  });
});

describe("named values", () => {
  test("become placeholders, lists become lists", () => {
    expect(named("select $a, len($l), $a, '$a'", { a: 1, l: ["x", "y"] })).toEqual({
      sql: "select $1::integer, len([$2::varchar, $3::varchar]), $1::integer, '$a'",
      values: [1, "x", "y"],
    });
  });

  test("must be as many as names", () => {
    expect(() => named("select $a")).toThrow(
      new RangeError("run: every $name needs a value, got none for $a"),
    );
    expect(() => named("select 1", { a: 1 })).toThrow(
      new RangeError("run: every value needs a place, got $a without one"),
    );
  });
});
