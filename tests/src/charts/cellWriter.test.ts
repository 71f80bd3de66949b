import { describe, expect, it } from "vitest";
import { cellWriter } from "../../../src/charts/cellWriter.ts";

const revenue = { key: "revenue", format: "integer", label: "Revenue" } as const;
const written = (room: number, ...values: number[]) => {
  const rows = values.map((revenue) => ({ revenue }));
  return rows.map(cellWriter(rows, revenue, room));
};

describe("the values in the cells of a heat map", () => {
  it("are written in full where all have room: growth within a thousand shows", () => {
    expect(written(45, 984.6, 1049.7, 1101.2)).toEqual(["985", "1,050", "1,101"]);
  });

  it("are written in short where one has no room, whole ones below a thousand without tenths", () => {
    expect(written(36, 984.6, 1049.7, 12_345)).toEqual(["985", "1K", "12.3K"]);
  });
});
