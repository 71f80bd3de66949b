import { describe, expect, it } from "vitest";
import { tiedWithLargest } from "../../../lib/segmentation/tiedWithLargest.ts";

const a = [0.62, 0.55, 0.71, 0.48, 0.66, 0.59, 0.7, 0.52, 0.61, 0.57];
const b = [0.6, 0.56, 0.65, 0.47, 0.61, 0.6, 0.66, 0.5, 0.6, 0.55];
const d = [0.3, 0.25, 0.41, 0.28, 0.33, 0.29, 0.4, 0.31, 0.27, 0.35];

describe("silhouettes that a sample does not tell apart from the largest", () => {
  // R 4.2.2, t.test(a, b, paired = TRUE)$p.value = 0.0191216; t.test(a, d, …) 3.4e-8.
  it("are those whose paired p is above 0.05 ÷ the number compared", () => {
    expect(tiedWithLargest([b, a], Infinity)).toEqual([false, true]);
    expect(tiedWithLargest([d, b, a], Infinity)).toEqual([false, false, true]);
    expect(tiedWithLargest([d, d, b, a], Infinity)).toEqual([false, false, true, true]);
  });

  it("are fewer where the sample leaves few customers out, and only equal ones where it leaves none", () => {
    const [close, far] = [b.map((value) => value + 0.012), d];
    expect(tiedWithLargest([close, far, a], Infinity)).toEqual([true, false, true]);
    expect(tiedWithLargest([close, far, a], 11)).toEqual([false, false, true]);
    expect(tiedWithLargest([a, close, a], 10)).toEqual([true, false, true]);
  });

  it("leave out numbers of segments without a silhouette", () => {
    expect(tiedWithLargest([a, undefined], 100)).toEqual([true, false]);
    expect(tiedWithLargest([undefined], 100)).toEqual([false]);
  });
});
