import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadMethods } from "../../../data-loaders/methods/loadMethods.ts";
import { badInputs } from "../../support/badInputs.ts";
import { inputArbitrary } from "../../support/inputArbitrary.ts";
import { judgeOutcome } from "../../support/judgeOutcome.ts";

const each = (await loadMethods()).map((method) => [method.id, method] as const);

describe("whatever a method is given, it answers finitely, says undefined, or names the argument", () => {
  it.each(each)("%s: its example with one argument spoilt", async (_, method) => {
    const faults: string[] = [];
    for (const { what, input, argument } of badInputs(method)) {
      const fault = await judgeOutcome(method, input, argument);
      if (fault) faults.push(`${what}: ${fault}`);
    }
    expect(faults.slice(0, 8)).toEqual([]);
  });

  it.each(each)("%s: random arguments within the schema", async (_, method) => {
    await fc.assert(
      fc.asyncProperty(inputArbitrary(method), async (input) => {
        expect(await judgeOutcome(method, input)).toBeUndefined();
      }),
      { numRuns: 40, seed: 20240229 },
    );
  });
});
