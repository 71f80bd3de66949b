import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemNames } from "../../../data-loaders/pipeline/loadPlan.ts";
import { orderSystems } from "../../../data-loaders/pipeline/orderSystems.ts";

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "openbook-order-"));
  mkdirSync(join(project, "data-loaders/systems"), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function define(name: string, needs?: readonly string[]) {
  const system = { name, title: name, description: name, timeZone: "UTC", parameters: {}, needs };
  const file = join(project, `data-loaders/systems/${name}.ts`);
  writeFileSync(file, `export default ${JSON.stringify(system)};\n`);
}

describe("the order of systems", () => {
  it("is the given one where none needs another", async () => {
    for (const name of ["ants", "bees", "cats"]) define(name);
    expect(await orderSystems(["cats", "ants", "bees"], project)).toEqual(["cats", "ants", "bees"]);
  });

  it("puts a system after all that it needs, through several steps", async () => {
    define("ants", ["bees"]);
    define("bees", ["cats"]);
    define("cats");
    expect(await orderSystems(["ants", "bees", "cats"], project)).toEqual(["cats", "bees", "ants"]);
  });

  it("adds none that was not asked for", async () => {
    define("ants", ["bees"]);
    define("bees");
    expect(await orderSystems(["ants"], project)).toEqual(["ants"]);
  });

  it("names the circle in which systems need each other", async () => {
    define("ants", ["bees"]);
    define("bees", ["ants"]);
    await expect(orderSystems(["ants", "bees"], project)).rejects.toThrow(
      "ants: systems must not need each other in a circle, got ants → bees → ants",
    );
  });

  it("names a system that does not exist", async () => {
    define("ants", ["wasps"]);
    await expect(orderSystems(["ants"], project)).rejects.toThrow(
      "ants: needs must be among ants, got wasps",
    );
  });

  it("builds the shop before what reads its snapshots", async () => {
    const order = await orderSystems(systemNames().reverse());
    const at = (name: string) => order.indexOf(name);
    expect(at("shop")).toBeLessThan(at("shop_quality"));
    expect(at("shop_quality")).toBeLessThan(at("verdicts"));
  });
});
