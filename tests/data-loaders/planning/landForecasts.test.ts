import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forecastContracts } from "../../../data-loaders/planning/forecastContracts.ts";
import { landForecasts } from "../../../data-loaders/planning/landForecasts.ts";
import { requireSnapshots } from "../../../data-loaders/pipeline/requireSnapshots.ts";

const log = { info: () => undefined, warn: () => undefined, progress: () => undefined };
const days = (n: number) =>
  `select (date '2025-01-01' + n::integer)::varchar as day,
    (100 + n % 7 * 10 + (n * 37) % 11)::double as value from range(${n}) as numbers(n) order by n`;

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "openbook-forecasts-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const land = (n: number) =>
  landForecasts({
    ...{ system: "garden", directory, log, series: { visits: days(n) } },
    options: { horizon: 7, origins: 3, beyond: 7 },
  });
const rowsOf = (file: string) =>
  readFileSync(join(directory, `${file}.ndjson`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("forecasts of a build", () => {
  it("land the columns that their contracts promise, the same twice", async () => {
    await land(91);
    for (const [name, { columns, primaryKey }] of Object.entries(forecastContracts)) {
      const rows = rowsOf(`${name}s`);
      const promised = new Set(columns.map((column) => column.name));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows)
        expect(Object.keys(row).filter((key) => !promised.has(key))).toEqual([]);
      const keys = rows.map((row) => primaryKey.map((key) => row[key]).join("|"));
      expect(new Set(keys).size).toBe(keys.length);
    }
    const first = readFileSync(join(directory, "models.ndjson"), "utf8");
    await land(91);
    expect(readFileSync(join(directory, "models.ndjson"), "utf8")).toBe(first);
  });

  it("end the build when the series is too short", async () => {
    await expect(land(50)).rejects.toThrow(
      "garden: the series visits must be long enough to be forecast, got a forecast of 7 with a back-test from 3 origins needs at least 84 values, got 50",
    );
  });

  it("name the table that must be built first", () => {
    expect(() => requireSnapshots("garden", "/nowhere", ["beds.parquet"])).toThrow(
      /the system it is computed from must have been built/,
    );
  });
});
