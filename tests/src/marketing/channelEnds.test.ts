import { describe, expect, test } from "vitest";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import type { Row, Rows } from "../../../src/engine/types.ts";
import { formatValue } from "../../../src/format/formatValue.ts";
import { channelEnds, revenueTitle } from "../../../src/marketing/channelEnds.ts";

const n = ((value: unknown, ...more: never[]) =>
  formatValue(value, ...(more as unknown as ["text"]))) as unknown as NumberWriter;
const total: Row = { channel: "All channels", isTotal: true, roi: 1, revenue: 300 };
const row = (channel: string, roi: number | null, share: number): Row => ({
  ...{ channel, roi, isTotal: false, revenue: 300 * share, revenueShare: share },
  costShare: share / 2,
});
const said = (...rows: Row[]) => channelEnds([total, ...rows] as unknown as Rows, n).join("");

describe("the channels that return most and least", () => {
  const [email, display] = [row("Email", 2, 0.75), row("Display", 0.5, 0.25)];

  test("are two, the first with its share of the cost", () => {
    expect(said(email, display, row("Other", null, 0))).toBe(
      "Email returns most, 200% from 37.5% of the cost; Display least, 50%. ",
    );
  });

  test("of one channel are not named twice", () => {
    expect(said(row("Other", 2.861, 1))).toBe("Other is the only channel here. ");
    expect(said(email, row("Other", null, 0))).toBe("Of the channels here only Email has a cost. ");
  });

  test("are none without a cost", () => {
    expect(said(row("Other", null, 0))).toBe("");
    expect(said()).toBe("");
  });
});

describe("the title of revenue by channel", () => {
  const title = (...rows: Row[]) => revenueTitle([total, ...rows] as unknown as Rows);

  test("compares shares of two channels, and says of one that it is alone", () => {
    expect(title(row("Display", 1, 0.25), row("Email", 2, 0.75))).toBe(
      "Email brings 75% of revenue with 37.5% of cost",
    );
    expect(title(row("Other", 2, 1))).toBe("Other brings $300, and no other channel is here");
  });
});
