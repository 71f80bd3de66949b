import { describe, expect, test } from "vitest";
import type { Rows } from "../../../src/engine/types.ts";
import {
  leaderTitle,
  lostMonthsTitle,
  movedTitle,
  shareTitle,
  spanTitle,
  spellingTitle,
} from "../../../src/marketing/channelTitles.ts";

const as = (rows: readonly object[]) => rows as Rows;

describe("titles of channel cards", () => {
  test("name both ends of a ratio, and one channel once", () => {
    const rows = [
      { channel: "Display", cpa: 31 },
      { channel: "Email", cpa: 9.1 },
    ];
    expect(spanTitle(as(rows), "cpa", "usdCents", "An order costs")).toBe(
      "An order costs $9.10 at Email, $31.00 at Display",
    );
    expect(spanTitle(as(rows.slice(1)), "cpa", "usdCents", "An order costs")).toBe(
      "An order costs $9.10 at Email",
    );
  });

  test("count the months in which a channel leads; months without cost do not count", () => {
    const row = (channel: string, month: number, roi: number | null) => ({
      channel,
      month: new Date(Date.UTC(2024, month)),
      roi,
    });
    const rows = [
      ...[row("Email", 0, 3), row("Display", 0, 1)],
      ...[row("Email", 1, 2), row("Display", 1, 4)],
      ...[row("Email", 2, 5), row("Display", 2, null)],
      ...[row("Email", 3, null), row("Display", 3, null)],
    ];
    expect(leaderTitle(as(rows))).toBe("Email returns most in 2 of 3 months");
    expect(leaderTitle(as(rows.slice(6)))).toBe("No month has a cost");
    const alone = rows.filter(({ channel }) => channel === "Email");
    expect(leaderTitle(as(alone))).toBe("Email returns 200% to 500% of its cost by month");
    expect(leaderTitle(as(alone.slice(0, 1)))).toBe("Email returns 300% of its cost");
  });

  test("count the months in which a channel lost money", () => {
    const rows = [{ roi: 0.2 }, { roi: null }, { roi: -0.1 }];
    expect(lostMonthsTitle(as(rows))).toBe(
      "In 1 of 3 months of a channel it earned less than it cost",
    );
    expect(lostMonthsTitle(as(rows.slice(0, 1)))).toBe(
      "In none of 1 month of a channel did it earn less than it cost",
    );
  });

  test("count spellings; rows without a channel are none", () => {
    const rows = [{ channel: "Email" }, { channel: "e-mail" }, { channel: null }];
    expect(spellingTitle(as(rows))).toBe(
      "Before: 2 spellings and the rows without one, each a part of its channel",
    );
    expect(spellingTitle(as(rows.slice(0, 1)))).toBe(
      "Before: 1 spelling, each a part of its channel",
    );
  });

  test("say how far a rate would move, where it has a value both ways", () => {
    const rows = [
      { channel: "Email", ctr: null, ctrAll: 0.9 },
      { channel: "Display", ctr: 0.01, ctrAll: 0.02 },
    ];
    expect(movedTitle(as(rows))).toBe(
      "Impossible and filled-in counts would put the click-through rate of Display at 2%, not 1%",
    );
    expect(movedTitle(as(rows.slice(0, 1)))).toContain("hardly change");
  });

  test("name the channel that brings most beyond its share of cost", () => {
    const rows = [
      { channel: "Display", of: "cost", share: 0.5 },
      { channel: "Display", of: "revenue", share: 0.45 },
      { channel: "Email", of: "cost", share: 0.1 },
      { channel: "Email", of: "revenue", share: 0.3 },
    ];
    expect(shareTitle(as(rows))).toBe("Email takes 10% of the money and brings 30% of revenue");
  });
});
