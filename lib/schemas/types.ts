/** A field as data: what test generators, JSON Schema and documentation read. */
export type FieldSpec =
  | NumberSpec
  | { readonly kind: "boolean" }
  | { readonly kind: "text"; readonly minLength?: number }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | ListSpec
  | MatrixSpec
  | { readonly kind: "sample"; readonly minN: number; readonly summaries: boolean }
  | { readonly kind: "object"; readonly fields: Fields }
  | { readonly kind: "map"; readonly value: Field }
  | { readonly kind: "any-of"; readonly fields: readonly Field[] };

/** Limits of a number; `min` and `max` belong to the range unless marked open. */
export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  /** `min` itself is not allowed. */
  readonly openMin?: boolean;
  /** `max` itself is not allowed. */
  readonly openMax?: boolean;
  readonly integer?: boolean;
  /** Infinity and -Infinity are allowed; in JSON as the texts "Infinity" and "-Infinity". */
  readonly infinite?: boolean;
}

export interface NumberSpec extends NumberLimits {
  readonly kind: "number";
}

export interface ListSpec {
  readonly kind: "list";
  readonly item: Field;
  readonly minLength: number;
  readonly maxLength?: number;
}

export interface MatrixSpec {
  readonly kind: "matrix";
  readonly minRows: number;
  readonly minColumns: number;
  readonly limits: NumberLimits;
}

/** Where a value stands: method id and path (`welch-t-test`, `groups[2].name`). */
export interface Place {
  readonly method: string;
  readonly path: string;
}

/** One argument of a method: how it is described and how a value becomes a `T`. */
export interface Field<T = unknown> {
  readonly spec: FieldSpec;
  readonly description: string;
  /** Unit of measure (`same as a`, `USD`, `days`); absent for numbers without one. */
  readonly unit?: string;
  /** May be left out. */
  readonly optional: boolean;
  /** What is used when it is left out; absent: `undefined`. */
  readonly default?: unknown;
  /** @throws TypeError or RangeError `method: path must …, got …`. */
  parse(value: unknown, place: Place): T;
}

export type Fields = Readonly<Record<string, Field>>;

/** The values that a record of fields yields. */
export type Parsed<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** What every field constructor takes. */
export interface Describe<T> {
  readonly description: string;
  readonly unit?: string;
  readonly default?: T;
}
