import type { Model } from "./parseModel.ts";
import { PipelineError } from "./PipelineError.ts";

/**
 * Models in an order in which each follows its inputs.
 *
 * @throws PipelineError naming the circle when models read each other in one.
 */
export function orderModels(system: string, models: readonly Model[]): Model[] {
  const byName = new Map(models.map((model) => [model.name, model]));
  const ordered = new Set<Model>();
  const visit = (model: Model, path: readonly string[]) => {
    if (ordered.has(model)) return;
    if (path.includes(model.name))
      throw new PipelineError({
        system,
        table: model.name,
        rule: "a model must not read itself",
        value: [...path, model.name].join(" → "),
      });
    for (const input of model.inputs) {
      const next = byName.get(input);
      if (next) visit(next, [...path, model.name]);
    }
    ordered.add(model);
  };
  for (const model of models) visit(model, []);
  return [...ordered];
}
