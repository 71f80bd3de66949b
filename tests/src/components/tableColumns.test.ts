import { describe, expect, test } from "vitest";
import { tableColumns } from "../../../src/components/tableColumns.ts";
import type { CellValue } from "../../../src/engine/types.ts";
import type { ValueFormat } from "../../../src/format/formatValue.ts";
import { rowsOf } from "../../support/rowsOf.ts";

type Table = Readonly<Record<string, readonly [type: string, ...values: CellValue[]]>>;
type Formats = Readonly<Record<string, ValueFormat>>;

/** Rows of columns, each given as its type and values; units by name. */
function rowsWith(table: Table, units: Readonly<Record<string, string>> = {}) {
  const types = Object.fromEntries(Object.entries(table).map(([name, [type]]) => [name, type]));
  const empty = rowsOf(types, []);
  const lists = Object.values(table).map(([, ...values]) => values);
  const rows = lists[0]!.map((_, row) =>
    Object.fromEntries(empty.fields.map(({ key }, column) => [key, lists[column]![row]!])),
  );
  const fields = empty.fields.map((field) => {
    const unit = units[field.name];
    return unit === undefined ? field : { ...field, unit };
  });
  return Object.assign(rowsOf(types, rows), { fields });
}

/** What a table shows, by column. */
function textsOf(table: Table, units: Readonly<Record<string, string>> = {}, formats?: Formats) {
  const rows = rowsWith(table, units);
  return Object.fromEntries(
    tableColumns(rows, formats).map(({ title, text }) => [title, rows.map(text)]),
  );
}

describe("tableColumns", () => {
  test("take title, side and format from name, unit and type", () => {
    const rows = rowsWith(
      { month: ["date", new Date("2025-01-01")], revenue_usd: ["double", 1234.5] },
      { revenue_usd: "USD" },
    );
    const [month, revenue] = tableColumns(rows);
    expect([month!.title, revenue!.title, revenue!.numeric]).toEqual(["Month", "Revenue", true]);
    expect([month!.text(rows[0]!), revenue!.text(rows[0]!)]).toEqual(["Jan 1, 2025", "$1,234.50"]);
  });

  test("write ids without grouping and leave out units that values say themselves", () => {
    const rows = rowsWith({ customer_id: ["bigint", 18429] }, { customer_id: "count" });
    const [id] = tableColumns(rows);
    expect([id!.text(rows[0]!), id!.unit]).toEqual(["18429", undefined]);
  });

  test("keep in the title a unit that does not stand beside it, and write units as words", () => {
    const rows = rowsWith(
      { customer_share: ["double", 0.2], inertia: ["double", 5] },
      { customer_share: "share", inertia: "squared_units" },
    );
    const heads = tableColumns(rows).map(({ title, unit }) => [title, unit]);
    expect(heads).toEqual([
      ["Customer share", undefined],
      ["Inertia", "squared units"],
    ]);
  });

  test.each<[string, readonly number[], readonly string[]]>([
    ["on_time_share", [0.791, 0.802], ["79.1%", "80.2%"]],
    ["share", [0.79812, 0.79838], ["79.81%", "79.84%"]],
    ["conversion_rate", [0.021, 0], ["2.1%", "0%"]],
    ["ctr", [0.0042, 0.0039], ["0.42%", "0.39%"]],
    ["year_growth", [0.2498, -0.1], ["25%", "-10%"]],
    ["roi", [1.2346, -0.4], ["123.5%", "-40%"]],
    ["p", [0.0312, 0.0478], ["0.031", "0.048"]],
    ["ljung_box_p", [0.00124, 0.4231], ["0.0012", "0.42"]],
    ["planted_elasticity", [0.9, 0.8973], ["0.9", "0.8973"]],
    ["standard_error", [0.00012345, 0.000118], ["0.0001235", "0.000118"]],
    ["mean_delay_min", [1.3124, 1.2876], ["1.312", "1.288"]],
    ["index", [68_358_263_537.84, 1234.56], ["68,358,263,537.8", "1,234.6"]],
  ])("%s: no two different values look alike", (name, values, texts) => {
    const shown = Object.values(textsOf({ [name]: ["double", ...values] }))[0];
    expect(shown).toEqual(texts);
    expect(new Set(shown).size).toBe(values.length);
  });

  test("write the limits of an interval as the share before them", () => {
    const table: Table = {
      on_time_share: ["double", 0.8],
      low: ["double", 0.789],
      high: ["double", 0.811],
    };
    expect(textsOf(table)).toEqual({ "On time share": ["80%"], Low: ["78.9%"], High: ["81.1%"] });
    expect(textsOf({ lift: ["double", 0.8], low: ["double", 0.7893] })["Low"]).toEqual(["0.7893"]);
  });

  test("write a column as asked, whatever its name", () => {
    const texts = textsOf(
      { gap: ["double", 0.25], share: ["double", 0.5] },
      {},
      { gap: "percent" },
    );
    expect(texts["Gap"]).toEqual(["25%"]);
  });

  test("write the time of day where there is one, and days as days", () => {
    const at = (time: string) => new Date(`2025-06-30T${time}Z`);
    const texts = textsOf({
      arrived_at: ["timestamp", at("09:05:00"), at("00:00:00")],
      day: ["timestamp", at("00:00:00"), at("00:00:00")],
    });
    expect(texts["Arrived at"]![0]).toContain("9:05");
    expect(texts["Day"]).toEqual(["Jun 30, 2025", "Jun 30, 2025"]);
  });

  test("sums of squares are helpers, which a table hides until asked", () => {
    const table: Table = {
      cost_squares: ["double", 1],
      sxy: ["double", 1],
      cost: ["double", 1],
    };
    const columns = tableColumns(rowsWith(table, { cost_squares: "USD²", cost: "USD" }));
    expect(columns.map(({ helper }) => helper)).toEqual([true, true, false]);
  });
});
