import type { Field, Fields, NumberLimits } from "./types.ts";

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a method's input. Units go to `x-unit`. */
export function toJsonSchema(fields: Fields): JsonSchema {
  const entries = Object.entries(fields);
  return {
    type: "object",
    properties: Object.fromEntries(entries.map(([key, field]) => [key, fieldSchema(field)])),
    required: entries.filter(([, field]) => !field.optional).map(([key]) => key),
    additionalProperties: false,
  };
}

function fieldSchema(field: Field): JsonSchema {
  return {
    description: field.description,
    ...(field.unit !== undefined && { "x-unit": field.unit }),
    ...(field.default !== undefined && { default: field.default }),
    ...kindSchema(field),
  };
}

function kindSchema({ spec }: Field): JsonSchema {
  switch (spec.kind) {
    case "number":
      return numberSchema(spec);
    case "boolean":
      return { type: "boolean" };
    case "text":
      return { type: "string", ...(spec.minLength && { minLength: spec.minLength }) };
    case "choice":
      return { enum: spec.options };
    case "list":
      return {
        type: "array",
        items: fieldSchema(spec.item),
        minItems: spec.minLength,
        ...(spec.maxLength !== undefined && { maxItems: spec.maxLength }),
      };
    case "matrix":
      return {
        type: "array",
        minItems: spec.minRows,
        items: { type: "array", minItems: spec.minColumns, items: numberSchema(spec.limits) },
      };
    case "sample":
      return sampleSchema(spec.minN);
    case "object":
      return toJsonSchema(spec.fields);
    case "map":
      return { type: "object", additionalProperties: fieldSchema(spec.value) };
    case "any-of":
      return { anyOf: spec.fields.map(fieldSchema) };
  }
}

function numberSchema({ min, max, openMin, openMax, integer, infinite }: NumberLimits): JsonSchema {
  const limits = {
    type: integer ? "integer" : "number",
    ...(min !== undefined && { [openMin ? "exclusiveMinimum" : "minimum"]: min }),
    ...(max !== undefined && { [openMax ? "exclusiveMaximum" : "maximum"]: max }),
  };
  return infinite ? { anyOf: [limits, { enum: ["Infinity", "-Infinity"] }] } : limits;
}

function sampleSchema(minN: number): JsonSchema {
  const n = { type: "integer", minimum: minN };
  const number = { type: "number" };
  const summary = (...keys: string[]) => ({
    type: "object",
    properties: { n, ...Object.fromEntries(keys.map((key) => [key, number])) },
    required: ["n", ...keys],
  });
  return {
    anyOf: [
      { type: "array", items: number, minItems: minN },
      summary("mean", "variance"),
      summary("mean", "sd"),
      summary("sum", "sumSquares"),
    ],
  };
}
