import { parseFields } from "../schemas/objectFields.ts";
import { finiteResult } from "./finiteResult.ts";
import type { Fields } from "../schemas/types.ts";
import type { Method, MethodDeclaration } from "./types.ts";

/**
 * Registers a statistic: the default export of `lib/methods/<area>/<id>.ts`.
 *
 * @returns the declaration with a `run` that checks any input against the schema, fills defaults
 *   and throws `id: requirement, got value` for what does not fit.
 */
export function defineMethod<F extends Fields>(declaration: MethodDeclaration<F>): Method {
  const { id, input } = declaration;
  return {
    ...declaration,
    run: (given, context = {}) => {
      const result = declaration.run(parseFields(input, given, { method: id, path: "" }), context);
      return result instanceof Promise
        ? result.then((later) => finiteResult(id, later))
        : finiteResult(id, result);
    },
  };
}
