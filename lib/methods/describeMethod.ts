import { toJsonSchema } from "../schemas/toJsonSchema.ts";
import type { JsonSchema } from "../schemas/toJsonSchema.ts";
import { sharedOutput } from "./sharedOutput.ts";
import type { Method, OutputField } from "./types.ts";

export interface MethodDescription extends Omit<Method, "run" | "input" | "output"> {
  readonly input: JsonSchema;
  /** Every field of the result, the shared ones included. */
  readonly output: Readonly<Record<string, OutputField>>;
}

/** A method as plain data: what `describe --json`, the methods page and a reader need. */
export function describeMethod({ run: _, ...method }: Method): MethodDescription {
  return {
    ...method,
    input: toJsonSchema(method.input),
    output: { ...sharedOutput, ...method.output },
  };
}
