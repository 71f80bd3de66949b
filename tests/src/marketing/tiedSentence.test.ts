import { expect, test } from "vitest";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import type { Row, Rows } from "../../../src/engine/types.ts";
import { tiedSentence } from "../../../src/marketing/tiedSentence.ts";

const n = ((value: unknown) => value) as unknown as NumberWriter;
const say = (tied: number) => {
  const rows = Array.from({ length: 10 }, () => ({ rank: "bottom", roi: -1, tied }));
  return tiedSentence(rows[0] as unknown as Row, n, rows as unknown as Rows).join("");
};

test("ties are told where the list cannot hold them", () => {
  expect(say(191)).toBe("191 campaigns tie at -1: of these, the list shows the first by number.");
  expect(say(10)).toBe("");
});
