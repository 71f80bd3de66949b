import type { BakedQuery, ParameterValue, ParameterValues } from "../../lib/queries/types.ts";

type Choices = Readonly<Record<string, readonly string[]>>;

/**
 * Values to try a query with, derived from its parameters: the defaults, a range of dates in the
 * middle with the first choice of every list, the last days with two choices and limits on numbers,
 * and a range without data.
 *
 * @param options - The system's `*_options` queries, baked: they name the choices of its lists.
 */
export function parameterSets(
  query: BakedQuery,
  asOf: string,
  options: readonly BakedQuery[],
): Record<string, ParameterValues> {
  const choices = readChoices(options);
  const sets: Record<string, ParameterValues> = { defaults: query.defaults };
  if (query.parameters.length === 0) return sets;
  const variants = {
    "a middle range, first choices": { from: -90, to: -45, choices: [0, 1], number: undefined },
    "the last days, two choices, limits": { from: -7, to: 0, choices: [1, 3], number: 3 },
    "no data": { from: -9000, to: -8990, choices: [0, 0], number: undefined },
  } as const;
  for (const [name, variant] of Object.entries(variants))
    sets[name] = Object.fromEntries(
      query.parameters.map((parameter): [string, ParameterValue] => {
        const fallback = query.defaults[parameter.name]!;
        if (parameter.name === "from") return ["from", shiftDay(asOf, variant.from)];
        if (parameter.name === "to") return ["to", shiftDay(asOf, variant.to)];
        if (parameter.type === "varchar[]")
          return [parameter.name, findChoices(choices, parameter.name).slice(...variant.choices)];
        if (parameter.type === "integer" || parameter.type === "double")
          return [parameter.name, pickNumber(parameter.name, fallback, variant.number)];
        return [parameter.name, fallback];
      }),
    );
  return sets;
}

/** `{airport: ["ATL", …], category: [...]}` from options queries in either of their two forms. */
function readChoices(options: readonly BakedQuery[]): Choices {
  const choices: Record<string, string[]> = {};
  for (const { name, data, columns } of options) {
    const values = (data["value"] ?? data[columns[0]!.name]!) as string[];
    values.forEach((value, row) => {
      const dimension = (data["dimension"]?.[row] as string) ?? name.replace(/_options$/, "");
      (choices[dimension] ??= []).push(value);
    });
  }
  return choices;
}

/** Choices of `categories` are listed under `category`. */
function findChoices(choices: Choices, parameter: string): readonly string[] {
  const dimension = Object.keys(choices).find((key) => parameter.startsWith(key.slice(0, -1)));
  return dimension === undefined ? [] : choices[dimension]!;
}

function pickNumber(
  name: string,
  fallback: ParameterValue,
  number: number | undefined,
): ParameterValue {
  if (number === undefined) return fallback;
  if (name.startsWith("max")) return number * 500;
  return number * 100;
}

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
