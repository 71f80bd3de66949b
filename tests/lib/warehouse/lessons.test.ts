import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Lesson, LessonQuery } from "../../../lib/warehouse/lesson.ts";
import { ratingLesson } from "../../../lib/warehouse/ratingLesson.ts";
import { scdLesson } from "../../../lib/warehouse/scdLesson.ts";
import { upsertLesson } from "../../../lib/warehouse/upsertLesson.ts";
import { watermarkLesson } from "../../../lib/warehouse/watermarkLesson.ts";
import { buildShop, type BuiltShop } from "../../data-loaders/shop/buildShop.ts";
import { createWasmEngine, type WasmEngine } from "../../support/wasmEngine.ts";

type Row = Record<string, unknown>;

const DAY = 86_400_000;

describe("warehouse lessons, run in the browser's engine with its settings", () => {
  let shop: BuiltShop;
  let engine: WasmEngine;
  beforeAll(async () => {
    shop = await buildShop();
    engine = await createWasmEngine();
    engine.attach(join(shop.root, ".openbook/snapshots/shop/shop.duckdb"));
    for (const setting of ["enable_external_access = false", "lock_configuration = true"])
      engine.query(`set ${setting}`);
  });
  afterAll(() => {
    engine?.close();
    shop?.remove();
  });

  const ask = ({ sql }: LessonQuery): Row[] => engine.rows(sql);
  /** Setup, then the first `steps` steps; answers what the last of them asks. */
  const play = (lesson: Lesson, steps: number): Row[] => {
    const done = lesson.steps.slice(0, steps);
    for (const sql of [...lesson.setup, ...done.flatMap((step) => (step.fails ? [] : step.sql))])
      engine.query(sql);
    const asks = done.at(-1)?.asks;
    return asks ? ask(asks) : [];
  };

  describe("slowly changing dimension", () => {
    const batches = scdLesson.steps.length - 2;
    const published = (customers: string) =>
      engine.rows(`select customer_id, segment, valid_from::varchar as "from",
        valid_to::varchar as "to" from dim_customer_history where customer_id in (${customers})
        order by customer_id, valid_from`);
    let applied: Row[];
    let last: number;
    beforeEach(() => {
      play(scdLesson, 0);
      applied = [];
      for (const step of scdLesson.steps.slice(0, batches)) {
        for (const sql of step.sql) engine.query(sql);
        applied.push(...ask(step.asks!));
      }
      last = Number(applied.at(-1)!["changed_on"]);
    });

    it("closes and opens rows so that type 2 is the published history up to the last batch", () => {
      const customers = [...new Set(applied.map((row) => Number(row["customer_id"])))].join();
      const lessonRows = engine.rows(`select customer_id, segment, valid_from::varchar as "from",
        valid_to::varchar as "to" from demo_type2 where customer_id in (${customers})
        order by customer_id, valid_from`);
      const start = Number(engine.rows("select day from demo_start")[0]!["day"]);
      const expected = published(customers)
        .filter(
          ({ from, to }) => Date.parse(from as string) <= last && Date.parse(to as string) > start,
        )
        .map((row) => ({
          ...row,
          to: Date.parse(row["to"] as string) <= last ? row["to"] : "9999-12-31",
        }));
      expect(lessonRows).toEqual(expected);
    });

    it("applies one day of changes per step, in order", () => {
      const days = applied.map((row) => Number(row["changed_on"]));
      expect(days).toEqual([...days].sort((a, b) => a - b));
      expect(new Set(days).size).toBe(batches);
      expect(engine.rows("from demo_change")).toEqual([]);
    });

    it("keeps the newest segment in type 1, and the one before as well in type 3", () => {
      for (const { customer_id: id } of engine.rows("select customer_id from demo_type1")) {
        const history = applied.filter((row) => row["customer_id"] === id);
        const [type1] = engine.rows("select segment from demo_type1 where customer_id = $1", [
          Number(id),
        ]);
        const spans = engine.rows(
          "select segment from demo_type2 where customer_id = $1 order by valid_from",
          [Number(id)],
        );
        expect(type1!["segment"]).toBe(history.at(-1)?.["new_segment"] ?? spans[0]!["segment"]);
        const [type3] = engine.rows(
          "select segment, previous_segment from demo_type3 where customer_id = $1",
          [Number(id)],
        );
        expect(type3).toEqual({
          segment: spans.at(-1)!["segment"],
          previous_segment: spans.at(-2)?.["segment"] ?? null,
        });
      }
    });

    it("gives two rows on the day of a change by inclusive bounds, one by half-open ones", () => {
      const changed = applied.filter((row) => Number(row["changed_on"]) === last).length;
      expect(ask(scdLesson.steps.at(-2)!.asks!)).toHaveLength(2 * changed);
      expect(ask(scdLesson.steps.at(-1)!.asks!)).toHaveLength(changed);
    });

    it("starts over with the same rows", () => {
      play(scdLesson, 0);
      const first = ask(scdLesson.shows[0]!);
      play(scdLesson, 3);
      play(scdLesson, 0);
      expect(ask(scdLesson.shows[0]!)).toEqual(first);
      expect(first.every((row) => row["is_current"] === true)).toBe(true);
    });
  });

  describe("watermark", () => {
    interface Order {
      readonly id: number;
      readonly day: number;
      readonly loaded: number;
    }
    /** The evenings' loads in plain TypeScript, over the orders that the lesson copies. */
    const expectedMissing = (evenings: number): number[] => {
      const orders = engine
        .rows("select order_id, order_date, loaded_at from demo_source")
        .map((row): Order => ({
          id: Number(row["order_id"]),
          day: Number(row["order_date"]),
          loaded: Number(row["loaded_at"]),
        }));
      const start = Number(engine.rows("select day from demo_start")[0]!["day"]);
      const evening = (n: number) => start + n * DAY + 18 * 3_600_000;
      const target = new Map<number, Order>();
      for (let n = 0; n < evenings; n++) {
        const mark = Math.max(-Infinity, ...[...target.values()].map(({ day }) => day));
        for (const order of orders)
          if (order.loaded <= evening(n) && order.day > mark) target.set(order.id, order);
      }
      return orders
        .filter(({ id, loaded }) => loaded <= evening(evenings - 1) && !target.has(id))
        .sort((a, b) => a.day - b.day || a.id - b.id)
        .map(({ id }) => id);
    };

    it("loses the late order and those of the evening, as plain TypeScript does", () => {
      const missing = play(watermarkLesson, 4).map((row) => Number(row["order_id"]));
      const expected = expectedMissing(5);
      expect(missing).toEqual(expected);
      const late = engine.rows(`select order_id from demo_source, demo_start
        where order_date = day and loaded_at > order_date + 2`);
      expect(late.length).toBeGreaterThan(0);
      for (const row of late) expect(missing).toContain(Number(row["order_id"]));
    });

    it("finds all of them with a look-back, and changes nothing when repeated", () => {
      expect(play(watermarkLesson, 5)).toEqual([]);
      const before = engine.rows("from demo_target order by order_id");
      const read = play(watermarkLesson, 6);
      expect(engine.rows("from demo_target order by order_id")).toEqual(before);
      expect(new Set(before.map((row) => row["order_id"])).size).toBe(before.length);
      expect(read.map((row) => row["strategy"])).toEqual([
        "full refresh",
        "look-back of 7 days",
        "watermark",
      ]);
      expect(Number(read[0]!["rows_read"])).toBe(before.length);
      expect(Number(read[1]!["rows_read"])).toBeLessThan(before.length);
    });
  });

  describe("upsert", () => {
    const tables = () =>
      Object.fromEntries(
        ask(upsertLesson.shows[0]!).map((row) => [
          row["table"],
          [Number(row["row_count"]), Number(row["orders"]), Number(row["fingerprint"])],
        ]),
      ) as Record<string, [number, number, number]>;

    it("leaves a keyed table alone and doubles one without a key", () => {
      play(upsertLesson, 1);
      const once = tables();
      play(upsertLesson, 2);
      const twice = tables();
      expect(twice["merged by key"]).toEqual(once["merged by key"]);
      expect(twice["appended"]![0]).toBe(2 * once["appended"]![0]);
      expect(once["appended"]).toEqual(once["merged by key"]);
    });

    it("changes the one order that was corrected", () => {
      play(upsertLesson, 2);
      const before = engine.rows("from demo_keyed order by order_id");
      expect(play(upsertLesson, 3).map(({ states }) => states)).toEqual(["[completed, returned]"]);
      const after = engine.rows("from demo_keyed order by order_id");
      expect(after.filter((row, i) => row["status"] !== before[i]!["status"])).toHaveLength(1);
      play(upsertLesson, 4);
      expect(engine.rows("from demo_keyed order by order_id")).toEqual(after);
    });
  });

  describe("schema mismatch", () => {
    it("is refused with a message that names the column and its place", () => {
      const [step] = ratingLesson.steps;
      expect(step!.fails).toBe(true);
      expect(() => engine.query(step!.sql[0]!)).toThrow(
        /Binder Error: .*"p" does not have a column named "rating"/,
      );
    });

    it("is answered by information_schema and mended", () => {
      const [, look, mended] = ratingLesson.steps;
      const names = ask(look!.asks!).map((row) => row["column_name"]);
      expect(names).toContain("rating_rate");
      expect(names).not.toContain("rating");
      expect(ask(mended!.asks!)).toHaveLength(5);
    });
  });
});
