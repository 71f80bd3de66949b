import { expect, test } from "vitest";
import { segmentPlay } from "../../../lib/segmentation/segmentPlay.ts";

const profile = { customerShare: 0.3, revenueShare: 0.6, meanSessions: 42, overallSessions: 26 };

test("a segment that brings twice its share and comes often is kept", () => {
  const play = segmentPlay(profile);
  expect(play.valueIndex).toBe(2);
  expect(play.activityIndex).toBeCloseTo(42 / 26, 12);
  expect(play.targeting).toMatch(/^Keep/);
  expect(play.churnRisk).toMatch(/^Low/);
});

test("what a segment brings per head decides, at the limits too", () => {
  const of = (revenueShare: number) => segmentPlay({ ...profile, revenueShare }).targeting;
  expect(of(0.45)).toMatch(/^Keep/);
  expect(of(0.449)).toMatch(/^Grow/);
  expect(of(0.225)).toMatch(/^Grow/);
  expect(of(0.224)).toMatch(/^Reach cheaply/);
});

test("rare visits are a risk, and a watch for those who bring much", () => {
  const of = (revenueShare: number, meanSessions: number) =>
    segmentPlay({ ...profile, revenueShare, meanSessions }).churnRisk;
  expect(of(0.6, 10)).toMatch(/^High/);
  expect(of(0.6, 20)).toMatch(/^Watch/);
  expect(of(0.1, 20)).toMatch(/^Medium/);
});

test("nothing is made up where nothing was sold or visited", () => {
  const play = segmentPlay({ ...profile, revenueShare: null, meanSessions: 0, overallSessions: 0 });
  expect(play).toMatchObject({ valueIndex: null, activityIndex: null });
  expect(play.targeting).toBe("No revenue to go by");
  expect(play.churnRisk).toMatch(/^Unknown/);
});
