import { describe, expect, it } from "vitest";
import { createRandom } from "../../../lib/random/createRandom.ts";
import { mapLabels } from "../../../src/flights/mapLabels.ts";

const frame = { width: 340, height: 210, most: 30 };
const code = (i: number) => String.fromCharCode(65 + (i % 26), 65 + ((i * 7) % 26), 65 + (i % 25));
function scattered(n: number) {
  const random = createRandom(3);
  return Array.from({ length: n }, (_, i) => ({
    ...{ name: code(i), x: 340 * random.uniform(), y: 210 * random.uniform(), size: n - i },
  }));
}
/** What a name covers: 8 pixels a letter, 11 high. */
function box({ name, x, y, anchor }: ReturnType<typeof mapLabels>[number]) {
  const width = name.length * 8;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 5.5, bottom: y + 5.5 };
}

describe("mapLabels", () => {
  it("names every place when there is room", () => {
    const places = [
      { name: "ATL", x: 250, y: 150, size: 3 },
      { name: "LAX", x: 40, y: 120, size: 2 },
      { name: "ORD", x: 220, y: 70, size: 1 },
    ];
    expect(mapLabels(places, frame).map(({ name }) => name)).toEqual(["ATL", "LAX", "ORD"]);
  });

  it("lets no two names touch, nor a name the edge, however crowded", () => {
    const boxes = mapLabels(scattered(120), frame).map(box);
    expect(boxes.length).toBeGreaterThan(15);
    boxes.forEach((a, i) => {
      expect(
        Math.min(a.left, a.top, frame.width - a.right, frame.height - a.bottom),
      ).toBeGreaterThanOrEqual(0);
      for (const b of boxes.slice(i + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(
          false,
        );
    });
  });

  it("gives the room to the larger of two places", () => {
    const near = [
      { name: "JFK", x: 6, y: 5, size: 1 },
      { name: "LGA", x: 5, y: 6, size: 9 },
    ];
    const tight = { width: 34, height: 12, most: 30 };
    expect(mapLabels(near, tight).map(({ name }) => name)).toEqual(["LGA"]);
  });

  it("names no more than it is asked to, and nothing where there is nothing", () => {
    expect(mapLabels(scattered(40), { ...frame, most: 5 }).length).toBeLessThanOrEqual(5);
    expect(mapLabels([], frame)).toEqual([]);
  });
});
