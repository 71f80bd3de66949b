import { describe, expect, test } from "vitest";
import { readRange, writeRange } from "../../../src/brushing/binEdges.ts";
import { addressNotes, rangeNotes } from "../../../src/brushing/rangeNotes.ts";

const hours = { key: "hour", label: "Hour", start: 0, width: 1, bins: 24, unit: "h" };
const swapped = "The limits were reversed and have been swapped.";
const moved = "Moved to the nearest step of 1 h.";

describe("notes on a selection", () => {
  test.each([
    [5, 10, ""],
    [10, 5, swapped],
    [5.5, 10, moved],
    [99, 5, `${swapped} ${moved}`],
  ])("from %d to %d: “%s”", (low, high, note) => {
    expect(rangeNotes(hours, low, high)).toBe(note);
  });
});

describe("notes on a selection of the address", () => {
  const notesOf = (text: string) => {
    const range = readRange(hours, text);
    if (range === undefined) return addressNotes(hours, { refused: text });
    return addressNotes(hours, writeRange(hours, range) === text ? {} : { reworded: text });
  };

  test.each([
    ["5:10", []],
    ["5.0:10", []],
    ["30:10", [`Hour, “30:10”: ${swapped} ${moved}`]],
    ["99:5", [`Hour, “99:5”: ${swapped} ${moved}`]],
    ["a:b", ["Hour: “a:b” is no selection and was ignored."]],
  ])("of %s: %j", (text, notes) => {
    expect(notesOf(text)).toEqual(notes);
  });
});
