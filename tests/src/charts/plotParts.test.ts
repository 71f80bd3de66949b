import { expect, test } from "vitest";
import { nameLines, nameMargin, namesWrap } from "../../../src/charts/plotParts.ts";

/** Em of 11.5 px that Plot takes for "DFW → MSP", by its table of widths: an arrow counts 1.2. */
const DFW_MSP_EM = 0.74 + 0.58 + 0.98 + 0.29 + 1.2 + 0.29 + 0.89 + 0.65 + 0.65;

test("a route's two codes fit left of the bars, on a phone too", () => {
  for (const width of [300, 1200])
    expect((nameMargin(["DFW → MSP"], width) - 12) / 11.5).toBeGreaterThan(DFW_MSP_EM);
});

test("names take at most 42 % of the width", () => {
  expect(nameMargin(["a name much longer than a chart on a phone has room for"], 300)).toBe(126);
  expect(nameMargin([], 300)).toBe(14);
});

test("names wrap only where rows are far enough apart for the longest", () => {
  const names = ["Theta", "Structural: moving level and season"];
  expect(namesWrap(names, { margin: 126, step: 28 })).toBe(true);
  expect(namesWrap(names, { margin: 126, step: 22 })).toBe(false);
  expect(namesWrap(["ATL"], { margin: 126, step: 22 })).toBe(true);
});

test("rows can be made as high as the longest name has lines", () => {
  const pair = "Solid State Disk 256 GB → Men's Wool Overshirt";
  expect(nameLines([pair, "short"], 126)).toBe(3);
  expect(nameLines([pair], 400)).toBe(1);
});
