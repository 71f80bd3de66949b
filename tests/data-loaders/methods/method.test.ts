import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { methodFiles } from "../../../data-loaders/methods/methodFiles.ts";

function run(args: string[], input = "") {
  return spawnSync("node_modules/.bin/tsx", ["data-loaders/method.ts", ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
}

describe("the method command", () => {
  it("lists every file of the registry with its area and schema", () => {
    const listed = JSON.parse(run(["list", "--json"]).stdout) as { id: string; input: object }[];
    expect(listed.map(({ id }) => id)).toEqual(methodFiles().map(({ id }) => id));
    expect(listed.every(({ input }) => "properties" in input)).toBe(true);
  });

  it("describes a method", () => {
    expect(run(["describe", "wilson-interval"]).stdout).toContain("Which rates agree");
    expect(JSON.parse(run(["describe", "wilson-interval", "--json"]).stdout)).toMatchObject({
      id: "wilson-interval",
      area: "intervals",
    });
  });

  it("reads and prints every digit of a double", () => {
    const { stdout } = run(["mean"], '{"values": [0.30000000000000004]}');
    expect((JSON.parse(stdout) as { estimate: number }).estimate).toBe(0.1 + 0.2);
    expect(run(["normal-distribution"], '{"x": -37.5}').stdout).toMatch(/4\.60535300958\d+e-308/);
  });

  it("answers a batch in order; a bad case stops no other", () => {
    const cases = [
      { id: "wilson-interval", input: { successes: 1, trials: 2 } },
      { id: "wilson-interval", input: { successes: 3, trials: 2 } },
      { id: "no-such-method", input: {} },
      7,
      { id: "mean", input: { values: [] } },
    ];
    const answers = JSON.parse(run(["--batch"], JSON.stringify(cases)).stdout) as object[];
    expect(answers).toMatchObject([
      { id: "wilson-interval", output: { status: "ok", estimate: 0.5 } },
      {
        id: "wilson-interval",
        error: "wilson-interval: successes must be at most trials = 2, got 3",
      },
      { id: "no-such-method", error: expect.stringContaining("nearest:") as string },
      { id: null, error: "method: each case must have an id, got 7" },
      { id: "mean", output: { status: "undefined", reason: "no values" } },
    ]);
  });

  it("names the nearest ids for one that is not there, and exits with 2", () => {
    const { status, stderr } = run(["welch-test"], "{}");
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /id must be a registered method, got "welch-test"; nearest: welch-t-test/,
    );
  });

  it("refuses NaN and infinities as other languages write them, one case at a time", () => {
    const cases = `[{"id": "mean", "input": {"values": [1, NaN]}},
      {"id": "mean", "input": {"values": [-Infinity]}},
      {"id": "mean", "input": {"values": ["NaN"]}},
      {"id": "mean", "input": {"values": [12345678901234567890]}}]`;
    expect(JSON.parse(run(["--batch"], cases).stdout)).toMatchObject([
      { error: "mean: values must hold finite numbers, got NaN at index 1" },
      { error: "mean: values must hold finite numbers, got -Infinity at index 0" },
      { error: 'mean: values must hold finite numbers, got "NaN" at index 0' },
      { output: { estimate: 12345678901234567000 } },
    ]);
  });

  it.each([
    [["list", "--jsn"], "method: unknown option --jsn"],
    [["list", "tests"], "method: list takes only --json, got tests"],
    [["describe"], "method: describe must be given an id, got none"],
    [["mean", "a.json", "b.json"], "method: no further argument, got b.json"],
    [["describe", "maen"], 'method: id must be a registered method, got "maen"; nearest: mean'],
  ])("%j: exits with 2 and says why", (args, message) => {
    const { status, stderr } = run(args);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  });

  it.each([
    [["mean"], "", "method: standard input must hold JSON, got nothing"],
    [["mean"], "[]", "mean: input must be an object, got an empty list"],
    [
      ["mean", "no.json"],
      "",
      "method: the input must be a file that can be read, got no.json: ENOENT",
    ],
    [["--batch"], "{}", "method: --batch reads a list of {id, input}, got object"],
  ])("%j < %j: exits with 1 and says why", (args, input, message) => {
    const { status, stderr } = run(args, input);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(message) });
  });

  it("says what is wrong with the input, and exits with 1", () => {
    expect(run(["mean"], "{values").stderr).toMatch(
      /standard input must hold JSON, got 7 characters/,
    );
    const { status, stderr } = run(["mean"], '{"values": [1, "2"]}');
    expect(status).toBe(1);
    expect(stderr).toBe('mean: values must hold finite numbers, got "2" at index 1\n');
  });
});
