import { describe, expect, it } from "vitest";
import { campaignRatios } from "../../../lib/marketing/campaignRatios.ts";
import { channelAliases, knownChannels } from "../../../lib/marketing/channelAliases.ts";
import { channelRollup } from "../../../lib/marketing/channelRollup.ts";
import { runChannelTest } from "../../../lib/marketing/channelTest.ts";
import { quotedStandardChannel } from "../../../lib/marketing/quotedStandardChannel.ts";
import { quotedThroughput } from "../../../lib/marketing/quotedThroughput.ts";
import { scalingFit } from "../../../lib/marketing/scalingFit.ts";
import { standardChannel } from "../../../lib/marketing/standardChannel.ts";

describe("campaignRatios", () => {
  it("divides as defined", () => {
    const counts = { cost: 500, impressions: 10_000, clicks: 200, conversions: 10, revenue: 1500 };
    expect(campaignRatios(counts)).toEqual({
      roi: 2,
      roas: 3,
      ctr: 0.02,
      conversionRate: 0.05,
      cpa: 50,
      cpc: 2.5,
    });
  });

  it("has no value where a denominator is 0, and never one that is not finite", () => {
    const zeros = { cost: 0, impressions: 0, clicks: 0, conversions: 0, revenue: 10 };
    expect(Object.values(campaignRatios(zeros))).toEqual([null, null, null, null, null, null]);
  });

  it("refuses what is negative", () => {
    const counts = { cost: -1, impressions: 0, clicks: 0, conversions: 0, revenue: 0 };
    expect(() => campaignRatios(counts)).toThrow("campaignRatios: cost must be at least 0, got -1");
  });
});

describe("standardChannel", () => {
  it("leaves right names as they are, in any case and with blanks", () => {
    for (const name of knownChannels) {
      expect(standardChannel(name)).toBe(name);
      expect(standardChannel(` ${name.toUpperCase()} `)).toBe(name);
    }
  });

  it("knows the usual spellings, and calls what it does not know Other", () => {
    const texts = ["E-mail", "Social", "SocialMedia", "ppc", "Search", "Podcast", "", "toString"];
    expect(texts.map((text) => standardChannel(text))).toEqual([
      "Email",
      "Social Media",
      "Social Media",
      "Paid Search",
      "Paid Search",
      "Other",
      "Other",
      "Other",
    ]);
  });
});

describe("the source text's unit test", () => {
  it("fails on its own function at Display, and passes on ours", () => {
    expect(runChannelTest(quotedStandardChannel)).toEqual([
      { given: "EMAIL", expected: "Email", got: "Email", passed: true },
      { given: "email", expected: "Email", got: "Email", passed: true },
      { given: "Social", expected: "Social Media", got: "Social Media", passed: true },
      { given: "Display", expected: "Display", got: "Other", passed: false },
    ]);
    expect(runChannelTest(standardChannel).every(({ passed }) => passed)).toBe(true);
  });
});

describe("channelRollup", () => {
  const row = (channel: string | null, campaigns: number, cost: number, revenue: number) => ({
    channel,
    campaigns,
    cost,
    revenue,
  });

  it("gathers spellings and keeps rows without a channel apart", () => {
    const rows = [row("Email", 5, 100, 300), row("E-mail", 2, 50, 75), row(null, 1, 0, 9)];
    expect(channelRollup(rows, channelAliases)).toEqual([
      { channel: "Email", spellings: 2, campaigns: 7, cost: 150, revenue: 375, roi: 1.5 },
      { channel: "(none)", spellings: 0, campaigns: 1, cost: 0, revenue: 9, roi: null },
    ]);
  });

  it("follows a changed map", () => {
    const rows = [row("Podcast", 1, 10, 20)];
    expect(channelRollup(rows, channelAliases)[0]!.channel).toBe("Other");
    expect(channelRollup(rows, { ...channelAliases, podcast: "Email" })[0]!.channel).toBe("Email");
  });
});

describe("scalingFit", () => {
  it("finds the line that the times lie on", () => {
    const fit = scalingFit(
      [1, 2, 5].map((millions) => ({ rows: millions * 1e6, ms: 3 + 40 * millions })),
    )!;
    expect(fit.fixedMs).toBeCloseTo(3, 9);
    expect(fit.msPerMillion).toBeCloseTo(40, 9);
    expect(fit.expectedMs(10e6)).toBeCloseTo(403, 9);
  });

  it("has no line through one size", () => {
    expect(scalingFit([1, 1, 1].map((ms) => ({ rows: 1e6, ms })))).toBeUndefined();
  });
});

// By hand: 125,483 ÷ 8.2 and 1,000,000 ÷ 12,000.
it("quotedThroughput works the stated speeds out again", () => {
  const { impliedPerSecond, impliedMillionSeconds } = quotedThroughput();
  expect(impliedPerSecond).toBeCloseTo(15_302.80488, 4);
  expect(impliedMillionSeconds).toBeCloseTo(83.33333, 4);
});
