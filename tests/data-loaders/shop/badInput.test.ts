import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildSystem } from "../../../data-loaders/pipeline/buildSystem.ts";
import { PipelineError } from "../../../data-loaders/pipeline/PipelineError.ts";
import { planShop } from "../../../data-loaders/sources/shop/generator/planShop.ts";
import { writeEvents } from "../../../data-loaders/sources/shop/generator/writeEvents.ts";
import { writeTransactions } from "../../../data-loaders/sources/shop/generator/writeTransactions.ts";
import { silent } from "./buildShop.ts";

describe("shop, bad raw files of the reader's own", () => {
  const folder = mkdtempSync(join(tmpdir(), "openbook-bad-"));
  const [good, own, root] = [join(folder, "good"), join(folder, "own"), join(folder, "root")];
  const parameters = { tablesDirectory: own, eventsDirectory: join(own, "events") };
  const manifestFile = join(root, "snapshots/shop/manifest.json");
  const eventFile = "events/date=2025-03-05/part-0.ndjson";
  let published: string;

  const build = () => buildSystem("shop", { root, parameters, log: silent });
  const failure = async (): Promise<PipelineError> => {
    const error: unknown = await build().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(PipelineError);
    expect(readFileSync(manifestFile, "utf8")).toBe(published);
    return error as PipelineError;
  };
  const lines = (name: string) => readFileSync(join(own, name), "utf8").trimEnd().split("\n");
  /** Replaces a 1-based line of a raw file. */
  const setLine = (name: string, line: number, text: string) => {
    const all = lines(name);
    all[line - 1] = text;
    writeFileSync(join(own, name), `${all.join("\n")}\n`);
  };
  const append = (name: string, text: string) =>
    writeFileSync(join(own, name), `${lines(name).join("\n")}\n${text}\n`);

  beforeAll(async () => {
    const plan = planShop({ seed: 7, scale: 0.1, asOf: "2025-06-30" });
    writeTransactions(plan, good);
    writeEvents(plan, good);
    cpSync(good, own, { recursive: true });
    await build();
    published = readFileSync(manifestFile, "utf8");
  });
  beforeEach(() => {
    rmSync(own, { recursive: true, force: true });
    cpSync(good, own, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("names a missing file", async () => {
    unlinkSync(join(own, "orders.csv"));
    const { message } = await failure();
    expect(message).toContain(join(own, "orders.csv"));
    expect(message).toContain("must exist");
  });

  it("names the column that a header lacks", async () => {
    setLine("orders.csv", 1, "order_id,client,order_ts,status,channel,loaded_at");
    const { details, message } = await failure();
    expect(details.file).toContain("orders.csv");
    expect(message).toContain("client");
    expect(message).toContain("customer_id");
  });

  it("names file, line, column and value of a bad date", async () => {
    const [id, customer, , ...rest] = lines("orders.csv")[41]!.split(",");
    setLine("orders.csv", 42, [id, customer, "2025-02-30T10:00:00", ...rest].join(","));
    const { details } = await failure();
    expect(details).toMatchObject({ line: 42, value: '"2025-02-30T10:00:00"' });
    expect(details.file).toContain("orders.csv");
    expect(details.rule).toContain("order_ts");
  });

  it("names file and line of a row that was cut", async () => {
    setLine("order_items.csv", 10, "7,1");
    const { details } = await failure();
    expect(details.file).toContain("order_items.csv");
    expect(details.line).toBe(10);
  });

  it("shows the rows of a key that two different rows claim", async () => {
    const [id, customer, ts] = lines("orders.csv")[5]!.split(",");
    append("orders.csv", [id, customer, ts, "completed", "web", "2025-06-30T00:00:00"].join(","));
    const { message } = await failure();
    expect(message).toContain("fact_order: primary key (order_id) must be unique");
    expect(message).toContain(`"order_id":${id}`);
  });

  it("shows the row of a line over a product that does not exist", async () => {
    const order = lines("orders.csv")[5]!.split(",")[0]!;
    append("order_items.csv", `${order},99,777,1,5.00`);
    const { message } = await failure();
    expect(message).toContain("product_id must exist in dim_product (product_id)");
    expect(message).toContain('"product_id":777');
  });

  it("shows the row of an order by a customer who does not exist", async () => {
    const [id, , ...rest] = lines("orders.csv")[5]!.split(",");
    setLine("orders.csv", 6, [id, "123456", ...rest].join(","));
    const { message } = await failure();
    expect(message).toContain("customer_id must exist in dim_customer (customer_id)");
    expect(message).toContain('"customer_id":123456');
  });

  it("shows the row of an unknown order status", async () => {
    setLine(
      "orders.csv",
      6,
      lines("orders.csv")[5]!.replace(/completed|cancelled|returned/, "paid"),
    );
    const { message } = await failure();
    expect(message).toContain("column status must be one of cancelled, completed, returned");
    expect(message).toContain('"status":"paid"');
  });

  it("fails when a rule meets more than one row in twenty", async () => {
    const all = lines("order_items.csv");
    all.forEach((line, i) => {
      if (i > 0 && i % 10 === 0) all[i] = line.replace(/^(\d+,\d+,\d+),\d+/, "$1,0");
    });
    writeFileSync(join(own, "order_items.csv"), `${all.join("\n")}\n`);
    const { message } = await failure();
    expect(message).toContain("column affected_share must be at most 0.05");
    expect(message).toContain("quantity_not_positive");
  });

  it("names file and line of a truncated event", async () => {
    setLine(eventFile, 4, lines(eventFile)[3]!.slice(0, 50));
    const { details } = await failure();
    expect(details.file).toContain(eventFile);
    expect(details).toMatchObject({ line: 4, rule: "a line must be one complete JSON object" });
  });

  it("names file and line of an event that is not UTF-8", async () => {
    const bytes = Buffer.from(readFileSync(join(own, eventFile)));
    const second = bytes.indexOf(10) + 1;
    bytes[bytes.indexOf('"view"', second) + 2] = 0xff;
    writeFileSync(join(own, eventFile), bytes);
    const { details } = await failure();
    expect(details.file).toContain(eventFile);
    expect(details.rule).toContain("UTF-8");
  });

  it("names file and line of a CSV row that is not UTF-8", async () => {
    const bytes = Buffer.from(readFileSync(join(own, "customers.csv")));
    bytes[bytes.indexOf(10) + 5] = 0xff;
    writeFileSync(join(own, "customers.csv"), bytes);
    const { details } = await failure();
    expect(details.file).toContain("customers.csv");
    expect(details.rule).toContain("UTF-8");
  });

  it("names the folder when no event file is left", async () => {
    rmSync(join(own, dirname(dirname(eventFile))), { recursive: true });
    const { message } = await failure();
    expect(message).toContain(join(own, "events"));
  });

  it("ends the command with an error, not a stack", () => {
    setLine("orders.csv", 42, "1,1,yesterday,completed,web,2025-01-01T00:00:00");
    const { status, stderr } = command({
      SHOP_TABLES_DIR: own,
      SHOP_EVENTS_DIR: join(own, "events"),
    });
    expect(status).toBe(1);
    expect(stderr).toContain("orders.csv:42");
    expect(stderr).toContain('"yesterday"');
    expect(stderr).not.toContain("    at ");
  });

  it("refuses a scale that is no number above 0", () => {
    const { status, stderr } = command({ SHOP_SCALE: "huge" });
    expect(status).not.toBe(0);
    expect(stderr).toContain("SHOP_SCALE must be a number above 0, got huge");
  });

  const command = (env: Record<string, string>) =>
    spawnSync(
      process.execPath,
      ["--import", "tsx", "data-loaders/data.ts", "shop", "--root", root],
      { encoding: "utf8", env: { ...process.env, ...env } },
    );
});
