import { crossingProbabilities } from "../../experiments/sequential/crossingProbabilities.ts";
import { groupSequential } from "../../experiments/sequential/groupSequential.ts";
import { field } from "../../schemas/field.ts";
import { okResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";
import { informationFields, toInformation } from "../informationFields.ts";

const id = "group-sequential-boundaries";

export default defineMethod({
  id,
  title: "Group sequential boundaries",
  area: "experiments",
  summary:
    "How large must z be at each planned look so that all looks together keep α? O'Brien–Fleming, Pocock, Wang–Tsiatis, and α-spending by Lan–DeMets, power and Hwang–Shih–DeCani.",
  assumptions: [
    "Statistics are nearly normal with independent increments: units arrive and are not re-weighted",
    "Looks were planned, or the spending function was",
  ],
  formula: String.raw`P\left(\bigcup_k\{|Z_k|\ge c_k\}\right)=\alpha,\quad \operatorname{Cov}(Z_j,Z_k)=\sqrt{t_j/t_k}`,
  sources: [
    {
      text: "Jennison & Turnbull (2000), Group Sequential Methods with Applications to Clinical Trials",
    },
    {
      text: "Lan & DeMets (1983), Discrete sequential boundaries for clinical trials, Biometrika 70, 659–663",
    },
  ],
  input: {
    ...informationFields,
    boundary: field.choice(
      [
        "lan-demets-obrien-fleming",
        "lan-demets-pocock",
        "obrien-fleming",
        "pocock",
        "wang-tsiatis",
        "power",
        "hwang-shih-decani",
      ],
      {
        description: "Shape of the boundary or spending function",
        default: "lan-demets-obrien-fleming",
      },
    ),
    alpha: field.proportion({
      description: "Error of all looks together",
      default: 0.05,
      min: 1e-12,
      max: 0.5,
    }),
    sides: field.choice(["two-sided", "one-sided"], {
      description: "Sides of the test; two-sided boundaries are symmetric",
      default: "two-sided",
    }),
    parameter: field.number({
      description: "Δ of wang-tsiatis (0 to 0.5), ρ of power (above 0), γ of hwang-shih-decani",
      default: 0.25,
      min: -40,
      max: 40,
    }),
    drift: field.number({
      description:
        "Expected z at full information, for the power; 2.8 has about 80 % in a fixed test",
      default: 0,
      min: -30,
      max: 30,
    }),
    statistics: field.optional(
      field.numbers({ description: "Observed z by look so far", maxLength: 100 }),
    ),
  },
  output: {
    estimate: { description: "z at the last look" },
    looks: { description: "Per look: information, z, nominalP, spent (α so far)" },
    power: { description: "Chance of crossing by the last look under `drift`; α without drift" },
    expectedInformation: { description: "Expected information at the end under `drift`" },
    crossedAt: { description: "First look (from 1) crossed by `statistics`", nullMeans: "none" },
  },
  example: {
    note: "Five equal looks: Jennison & Turnbull (2000), table 2.3, C = 2.040 for O'Brien–Fleming",
    input: { looks: 5, boundary: "obrien-fleming" },
    output: { "looks.0.z": 4.561742, "looks.4.z": 2.040073 },
  },
  run: ({ looks: count, information: given, drift, statistics, ...design }) => {
    if (design.boundary === "power" && !(design.parameter > 0))
      throw new RangeError(`${id}: parameter must be above 0 for power, got ${design.parameter}`);
    if (design.boundary === "wang-tsiatis" && !(design.parameter >= 0 && design.parameter <= 0.5))
      throw new RangeError(
        `${id}: parameter must lie in [0, 0.5] for wang-tsiatis, got ${design.parameter}`,
      );
    const information = toInformation(id, given, count);
    if (statistics && statistics.length > information.length)
      throw new RangeError(
        `${id}: statistics must be at most as many as looks = ${information.length}, got ${statistics.length}`,
      );
    const looks = groupSequential({ ...design, information });
    const two = design.sides === "two-sided";
    const bounds = looks.map(({ z }) => ({ upper: z, lower: two ? -z : -Infinity }));
    const crossings = crossingProbabilities(information, bounds, drift);
    const stops = crossings.map(({ lower, upper }) => lower + upper);
    const power = stops.reduce((a, b) => a + b, 0);
    const last = information.at(-1)!;
    const early = stops.reduce((sum, p, k) => sum + p * (last - information[k]!), 0);
    const crossed = statistics?.findIndex((z, k) => (two ? Math.abs(z) : z) >= looks[k]!.z) ?? -1;
    return okResult(id, {
      estimate: looks.at(-1)!.z,
      looks,
      power: Math.min(1, power),
      expectedInformation: last - early,
      ...(statistics && { crossedAt: crossed < 0 ? null : crossed + 1 }),
    });
  },
});
