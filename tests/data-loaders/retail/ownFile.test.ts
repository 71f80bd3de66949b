import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildRetail, type BuiltRetail } from "./buildRetail.ts";

const HEADER =
  "Invoice No,StockCode,Description,Quantity,InvoiceDate,UnitPrice,Customer ID,Country";

/** Line 1 is the first after the header. The pound sign is one byte: the file is latin-1. */
const LINES = [
  `536365,85123A,WHITE HEART,6,12/1/2010 8:26,2.55,17850,United Kingdom`,
  `536365,71053,"LANTERN, ""WHITE""",2,12/1/2010 8:26,3.39,17850,United Kingdom`,
  `536366,22633, HAND WARMER £1 ,4,12/13/2010 9:00,1.85,,United Kingdom`,
  `C536379,85123A,WHITE HEART,-1,12/14/2010 9:41,2.55,17850,United Kingdom`,
  `536370,POST,POSTAGE,1,12/15/2010 8:45,18,12583,France`,
  `536371,85123a,WHITE HEART,3,12/16/2010 9:00,2.55,12583,France`,
  `536371,85123a,WHITE HEART,3,12/16/2010 9:00,2.55,12583,France`,
  `A563185,B,Adjust bad debt,1,12/17/2010 14:50,-11062.06,,United Kingdom`,
  `536372,22139,,56,12/18/2010 11:52,0,,United Kingdom`,
  `536373,22139,damaged,-10,12/18/2010 12:00,0,,United Kingdom`,
  `536374,22139,"RETROSPOT
TEA SET",2,12/19/2010 12:00,4.25,12584,`,
  `536375,22139,RETROSPOT TEA SET,two,12/19/2010 12:00,4.25,12584,Norway`,
  `536376,22139,RETROSPOT TEA SET,2,yesterday,4.25,12584,Norway`,
  `536377,22139,RETROSPOT TEA SET,2,12/19/2010 12:00,,12584,Norway`,
  `,22139,RETROSPOT TEA SET,2,12/19/2010 12:00,4.25,12584,Norway`,
  `536378,,RETROSPOT TEA SET,2,12/19/2010 12:00,4.25,12584,Norway`,
];
const FILE = Buffer.from([HEADER, ...LINES].join("\r\n"), "latin1");

describe("the retail kit on a file with every trap", () => {
  let retail: BuiltRetail;
  beforeAll(async () => (retail = await buildRetail(FILE, { currency: "GBP" }, "lines.csv.gz")));
  afterAll(() => retail.remove());

  it("finds under each rule the lines that break it, and no other", async () => {
    const rejects = await retail.rows<{ rule: string; rows: string }>(
      `select rule, string_agg(row, ' ' order by row::integer) as rows from rejects group by rule order by rule`,
    );
    expect(Object.fromEntries(rejects.map(({ rule, rows }) => [rule, rows]))).toEqual({
      adjustment: "8",
      customer_missing: "3 8 9 10",
      description_spaces: "3",
      invoice_missing: "15",
      price_not_positive: "8 9 10",
      price_unreadable: "14",
      product_case: "6 7",
      product_missing: "16",
      quantity_sign: "10",
      quantity_unreadable: "12",
      repeated_line: "7",
      service_line: "5 8",
      time_unreadable: "13",
    });
  });

  it("counts what each rule took, rules without findings included", () => {
    const taken = retail.manifest.rules.filter(({ action }) => action === "reject");
    expect(taken.map(({ rowsAffected }) => rowsAffected)).toEqual([1, 1, 1, 1, 1]);
    expect(retail.manifest.rules.every(({ rowsIn }) => rowsIn === 16)).toBe(true);
  });

  it("keeps quotes, commas and line breaks inside a field, and the pound sign", async () => {
    const names = await retail.rows<{ product: string }>(
      "select product from dim_product order by code",
    );
    expect(names.map(({ product }) => product)).toEqual([
      "RETROSPOT\nTEA SET",
      "HAND WARMER £1",
      'LANTERN, "WHITE"',
      "WHITE HEART",
      "Adjust bad debt",
      "POSTAGE",
    ]);
  });

  it("reads the month first, because no month is above 12 and a day is", async () => {
    const [ends] = await retail.query("extent");
    expect(ends).toEqual({
      first_day: "2010-12-01",
      last_day: "2010-12-19",
      currency: "GBP",
    });
  });

  it("takes returns off revenue and sets aside what the rules name", async () => {
    const [row] = await retail.query("overview_headline");
    // 15.30 + 6.78 + 7.40 + 7.65 + 8.50 sold, 2.55 back.
    expect(row).toMatchObject({ sales: 45.63, returned: 2.55, revenue: 43.08, orders: "4" });
    expect(row).toMatchObject({ customers: "3", lines: "6", lines_aside: "5" });
  });

  it("says what every rule does, one after the other, and what remains", async () => {
    const rows = await retail.query<{ step: string; effect: number; after: number; lines: string }>(
      "rule_effects",
    );
    expect(rows.map(({ step, effect, lines }) => [step, effect, Number(lines)])).toEqual([
      ["Repeated lines", -7.65, 1],
      ["Services", 11044.06, 2],
      ["Adjustments", 0, 0],
      ["Prices not above zero", 0, 2],
      ["Quantities of the wrong sign", 0, 0],
      ["Net revenue", 11036.41, 6],
    ]);
    expect(rows.at(-1)!.after).toBeCloseTo(43.08, 10);
  });

  it("applies only the chosen rules, or none", async () => {
    const revenue = async (rules: string[]) =>
      (await retail.query<{ revenue: number }>("overview_headline", { rules }))[0]!.revenue;
    expect(await revenue(["repeated_line"])).toBeCloseTo(43.08 + 18 - 11062.06, 8);
    expect(await revenue(["none"])).toBeCloseTo(43.08 + 7.65 + 18 - 11062.06, 8);
  });

  it("calls a missing country unknown", async () => {
    const rows = await retail.query<{ country: string | null }>("overview_headline");
    expect(rows.map(({ country }) => country)).toEqual([null, "United Kingdom", "ZZ", "France"]);
  });
});

describe("a file of other habits", () => {
  it("reads semicolons, decimal commas, days first, and negative quantities as returns", async () => {
    const retail = await buildRetail(
      "Order ID;SKU;Qty;Price;Date\nR-1;a;2;1,50\u20ac;31.01.2024\nR-2;a;-1;1,50;01.02.2024\n",
    );
    const [row] = await retail.query("overview_headline");
    expect(row).toMatchObject({ sales: 3, returned: 1.5, customers: "0", known_share: null });
    expect(retail.manifest.asOf).toBe("2024-02-01");
    retail.remove();
  });
});

describe("a file that cannot be read", () => {
  const failure = (content: string | Buffer, parameters = {}) =>
    buildRetail(content, parameters).then(
      () => "no error",
      (error: Error) => error.message.replaceAll(/\S*lines\.csv/g, "lines.csv"),
    );

  it("names the columns that are missing, and their known names", async () => {
    const message = await failure("Invoice,Quantity,Date,Colour\n1,2,2024-01-31,red\n");
    expect(message).toContain(
      "retail source lines, lines.csv:1: the header must have a column for product, unit_price, got Invoice | Quantity | Date | Colour",
    );
    expect(message).toContain("unit_price: unitprice, price");
  });

  it("asks for the order of day and month when the file does not tell", async () => {
    const content = "invoice,sku,qty,price,date\n1,a,1,1,3/4/2024\n";
    expect(await failure(content)).toBe(
      "retail source lines, lines.csv: the order of day and month must be known, got 3/4/2024, and no day above 12 in the file\n" +
        "  → set RETAIL_DATES=dmy or RETAIL_DATES=mdy",
    );
    const built = await buildRetail(content, { dates: "dmy" });
    expect(built.manifest.asOf).toBe("2024-04-03");
    built.remove();
  });

  it("shows a time that no known form has", async () => {
    expect(await failure("invoice,sku,qty,price,date\n1,a,1,1,last week\n")).toContain(
      "got last week",
    );
  });

  it("names the line with a field too many", async () => {
    const message = await failure(
      "invoice,sku,qty,price,date\n1,a,1,1,2024-01-31\n2,b,c,1,1,2024-01-31\n",
    );
    expect(message).toContain("lines.csv:3: a line must have 5 fields");
  });

  it("says that an empty file has no column names", async () => {
    expect(await failure("")).toContain("the file must begin with a line of column names");
  });
});
