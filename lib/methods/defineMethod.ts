import { parseFields } from "../schemas/objectFields.ts";
import { finiteResult } from "./finiteResult.ts";
import { runRescaled } from "./runRescaled.ts";
import type { Fields } from "../schemas/types.ts";
import type { Method, MethodDeclaration } from "./types.ts";

/**
 * Registers a statistic: the default export of `lib/methods/<area>/<id>.ts`.
 *
 * @returns the declaration with a `run` that checks any input against the schema, fills defaults
 *   and throws `id: requirement, got value` for what does not fit.
 */
export function defineMethod<F extends Fields>(declaration: MethodDeclaration<F>): Method {
  const { id, input, rescales } = declaration;
  const parse = (given: unknown) => parseFields(input, given, { method: id, path: "" });
  const run: Method["run"] = (given, context = {}) => {
    const result = declaration.run(parse(given), context);
    return result instanceof Promise
      ? result.then((later) => finiteResult(id, later))
      : finiteResult(id, result);
  };
  if (!rescales) return { ...declaration, run };
  return {
    ...declaration,
    run: (given, context = {}) => {
      parse(given);
      return runRescaled(id, given as Record<string, unknown>, rescales, (scaled) =>
        run(scaled, context),
      );
    },
  };
}
