import { parseModel, type Model } from "./parseModel.ts";
import { PipelineError } from "./PipelineError.ts";

const LINE = /^--\s*@(description|like|prefix)\s+(.+)$/;

/**
 * Reads a model file that may be another one under its own name: `-- @like users` (of the same
 * system) or `-- @like flights_forecast/fact_forecast_day`. With `-- @prefix small_` it reads
 * `small_users` for `users` and `raw_small_users` for `raw_users`.
 *
 * @param read - Parses the model that `@like` names.
 * @throws PipelineError naming a line that such a file may not have.
 */
export function likeModel(
  name: string,
  file: string,
  text: string,
  read: (like: string) => Model,
): Model {
  if (!/^--\s*@like\b/m.test(text)) return parseModel(name, file, text);
  const own = new Map<string, string>();
  for (const line of text.split(/\r?\n/).filter((each) => each.trim() !== "")) {
    const [, key, value] = LINE.exec(line.trim()) ?? [];
    if (!key || !value)
      throw new PipelineError({
        ...{ table: name, file, value: line },
        rule: "a model like another one has lines -- @description, -- @like and -- @prefix only",
      });
    own.set(key, value.trim());
  }
  const model = read(own.get("like")!);
  const description = own.get("description") ?? model.description;
  return { ...withPrefix(model, own.get("prefix") ?? ""), name, file, description };
}

function withPrefix(model: Model, prefix: string): Model {
  if (prefix === "") return model;
  const renamed = (input: string) => input.replace(/^(raw_)?/, `$1${prefix}`);
  // The old name stays as an alias, so that columns qualified by it are found.
  const sql = model.inputs.reduce(
    (text, input) =>
      text.replace(
        new RegExp(`\\b(from|join)(\\s+)${input}\\b(?:\\s+as\\s+(\\w+))?`, "g"),
        (_, clause: string, space: string, alias: string = input) =>
          `${clause}${space}${renamed(input)} as ${alias}`,
      ),
    model.sql,
  );
  return { ...model, inputs: model.inputs.map(renamed), sql };
}
