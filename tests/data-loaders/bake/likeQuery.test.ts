import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { loadQueries } from "../../../data-loaders/bake/loadQueries.ts";

const root = mkdtempSync(join(tmpdir(), "like-query-"));
afterAll(() => rmSync(root, { recursive: true }));
const write = (path: string, text: string) => {
  mkdirSync(join(root, "lib/sql", path, ".."), { recursive: true });
  writeFileSync(join(root, "lib/sql", path), text);
};
write(
  "first/days.sql",
  "-- Days.\n-- @question Which days?\n-- @grain one row per day\n-- @tables t\n-- @column day date : day\nselect day\nfrom t\norder by day\n",
);

it("is registered by its file in its own system, with the text of the other one", async () => {
  write("second/days.sql", "-- @like first/days\n");
  const [own] = await loadQueries(root, "second");
  const [other] = await loadQueries(root, "first");
  expect(own).toEqual({ ...other, system: "second" });
});

it("must name a query that is there", async () => {
  write("third/days.sql", "-- @like first/weeks\n");
  await expect(loadQueries(root, "third")).rejects.toThrow(
    "loadQueries: @like must name a query, got first/weeks in",
  );
});
