import { describeMethod } from "../../lib/methods/describeMethod.ts";
import { sharedOutput } from "../../lib/methods/sharedOutput.ts";
import type { Method } from "../../lib/methods/types.ts";
import type { Field } from "../../lib/schemas/types.ts";

/** One line per method under its area. */
export function printList(methods: readonly Method[]): string {
  const areas = [...new Set(methods.map(({ area }) => area))];
  const width = Math.max(...methods.map(({ id }) => id.length));
  return areas
    .map((area) => {
      const lines = methods
        .filter((method) => method.area === area)
        .map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`);
      return [area, ...lines].join("\n");
    })
    .join("\n\n");
}

/** A method in words: what it assumes, takes and gives. */
export function printMethod(method: Method): string {
  const { id, title, area, summary, assumptions, formula, sources, input, output } = method;
  const rows = Object.entries(input).map(([key, field]) => `  ${key}: ${describeField(field)}`);
  const results = Object.entries({ ...sharedOutput, ...output }).map(
    ([key, { description, unit }]) => `  ${key}: ${description}${unit ? ` [${unit}]` : ""}`,
  );
  return [
    `${id} (${area}): ${title}`,
    summary,
    `Assumes\n${assumptions.map((text) => `  ${text}`).join("\n")}`,
    `Formula\n  ${formula}`,
    `Input\n${rows.join("\n")}`,
    `Result\n${results.join("\n")}`,
    `Sources\n${sources.map(({ text }) => `  ${text}`).join("\n")}`,
    `Example: ${method.example.note}\n  ${JSON.stringify(method.example.input)}`,
    `A JSON Schema and the whole description: describe ${describeMethod(method).id} --json`,
  ].join("\n\n");
}

function describeField(field: Field): string {
  const { spec, description, unit } = field;
  const options = spec.kind === "choice" ? ` (${spec.options.join(" | ")})` : "";
  const fallback = field.default === undefined ? "" : `, default ${JSON.stringify(field.default)}`;
  const left = field.optional && field.default === undefined ? ", optional" : "";
  return `${description}${options}${unit ? ` [${unit}]` : ""}${fallback}${left}`;
}
