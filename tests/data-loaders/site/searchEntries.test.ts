import { expect, test } from "vitest";
import { loadFigures } from "../../../data-loaders/register/loadFigures.ts";
import { searchEntries } from "../../../data-loaders/site/searchEntries.ts";
import { searchIndex } from "../../../src/palette/searchIndex.ts";

const page = { kind: "page", title: "Quoted figures", text: "", href: "/shop/register" } as const;

test("every quoted figure is found by its id and leads to its place in the register", async () => {
  const index = searchIndex(await searchEntries([page], "no-catalogue"));
  for (const { id } of await loadFigures())
    expect(index.find(id)[0]?.href, id).toBe(`/shop/register#${id}`);
});

test("a quoted figure is found by its words", async () => {
  const index = searchIndex(await searchEntries([page], "no-catalogue"));
  const titles = index.find("692,000 annual revenue").map(({ title }) => title);
  expect(titles).toContain("FC-001-01: “$692,000 annual revenue”");
});

test("a site without the register has no figures to go to", async () => {
  expect(await searchEntries([], "no-catalogue")).toEqual([]);
});
