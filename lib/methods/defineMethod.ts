import { parseFields } from "../schemas/objectFields.ts";
import { undefinedResult } from "../statistics/result.ts";
import { beyondSquaring } from "./beyondSquaring.ts";
import { finiteResult } from "./finiteResult.ts";
import { runRescaled } from "./runRescaled.ts";
import type { Fields } from "../schemas/types.ts";
import type { Method, MethodDeclaration, Rescaling } from "./types.ts";

/**
 * Registers a statistic: the default export of `lib/methods/<area>/<id>.ts`.
 *
 * @returns the declaration with a `run` that checks any input against the schema, fills defaults
 *   and throws `id: requirement, got value` for what does not fit.
 */
export function defineMethod<F extends Fields>(declaration: MethodDeclaration<F>): Method {
  const { id, input, rescales, squared = [] } = declaration;
  const parse = (given: unknown) => parseFields(input, given, { method: id, path: "" });
  const run: Method["run"] = (given, context = {}) => {
    const parsed = parse(given);
    const beyond = beyondSquaring(parsed, squared);
    if (beyond) return undefinedResult(id, beyond);
    const result = declaration.run(parsed, context);
    return result instanceof Promise
      ? result.then((later) => finiteResult(id, later))
      : finiteResult(id, result);
  };
  if (!rescales) return { ...declaration, run };
  return {
    ...declaration,
    run: (given, context = {}) => {
      const { effect } = parse(given) as { effect?: unknown };
      const unit = effect === "relative" ? withoutShares(rescales) : rescales;
      return runRescaled(id, given as Record<string, unknown>, unit, (scaled) =>
        run(scaled, context),
      );
    },
  };
}

/** A relative effect is a share: it stays when the unit changes. */
function withoutShares({ inputs, outputs, squares, shares = [] }: Rescaling): Rescaling {
  const kept = (names: readonly string[] = []) => names.filter((name) => !shares.includes(name));
  return { inputs: kept(inputs), outputs: kept(outputs), squares: kept(squares) };
}
