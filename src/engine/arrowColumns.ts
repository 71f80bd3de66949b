import { camelCase } from "../../lib/queries/camelCase.ts";
import type { CellValue, ResultField } from "./types.ts";

/** The parts of Arrow's types that are read here; `typeId` is Arrow's `Type` enumeration. */
interface ArrowType {
  readonly typeId: number;
  readonly bitWidth?: number;
  readonly isSigned?: boolean;
  readonly scale?: number;
  readonly precision?: number;
  toString(): string;
}

interface ArrowVector {
  readonly length: number;
  readonly nullCount: number;
  get(index: number): unknown;
  toArray(): ArrayLike<unknown>;
}

export interface ArrowBatch {
  readonly numRows: number;
  getChildAt(index: number): ArrowVector | null;
}

export interface ArrowResult {
  readonly fields: readonly { readonly name: string; readonly type: ArrowType }[];
  readonly batches: readonly ArrowBatch[];
}

export interface ResultColumns {
  readonly fields: readonly ResultField[];
  /** One per field: `Float64Array` for numbers without nulls, else an array. */
  readonly values: readonly ArrayLike<CellValue>[];
  readonly rowCount: number;
}

const INT = 2;
const FLOAT = 3;
const UTF8 = 5;
const BOOL = 6;
const DECIMAL = 7;
const DATE = 8;
const TIME = 9;
const TIMESTAMP = 10;
const LIST = 12;

/**
 * Converts a result once: BIGINT and DECIMAL to numbers (BIGINT beyond 2^53 stays a bigint), dates
 * and timestamps to `Date`, lists to arrays; what has no JavaScript counterpart to text.
 */
export function arrowColumns({ fields, batches }: ArrowResult): ResultColumns {
  const rowCount = batches.reduce((sum, batch) => sum + batch.numRows, 0);
  return {
    rowCount,
    fields: fields.map(({ name, type }) => ({ key: camelCase(name), name, type: typeName(type) })),
    values: fields.map(({ type }, index) => {
      const vectors = batches.map((batch) => batch.getChildAt(index)!);
      return numericColumn(type, vectors, rowCount) ?? anyColumn(type, vectors);
    }),
  };
}

/** Plain numbers without nulls, copied as a block. */
function numericColumn(
  type: ArrowType,
  vectors: readonly ArrowVector[],
  length: number,
): Float64Array | undefined {
  const plain = type.typeId === FLOAT || (type.typeId === INT && type.bitWidth! <= 32);
  if (!plain || vectors.some((vector) => vector.nullCount > 0)) return undefined;
  const values = new Float64Array(length);
  let at = 0;
  for (const vector of vectors) {
    values.set(vector.toArray() as ArrayLike<number>, at);
    at += vector.length;
  }
  return values;
}

function anyColumn(type: ArrowType, vectors: readonly ArrowVector[]): CellValue[] {
  const convert = converter(type);
  return vectors.flatMap((vector) =>
    Array.from({ length: vector.length }, (_, i) => {
      const value = vector.get(i);
      return value === null || value === undefined ? null : convert(value);
    }),
  );
}

function converter(type: ArrowType): (value: unknown) => CellValue {
  switch (type.typeId) {
    case INT:
      return type.bitWidth === 64 ? (value) => safeNumber(value as bigint) : same;
    case DECIMAL: {
      const divisor = 10 ** type.scale!;
      return (value) => decimalNumber(value as Uint32Array) / divisor;
    }
    case DATE:
    case TIMESTAMP:
      return (value) => new Date(value as number);
    case FLOAT:
    case UTF8:
    case BOOL:
      return same;
    case LIST:
      return (value) => Array.from(value as Iterable<unknown>, nested);
    default:
      return nested;
  }
}

const same = (value: unknown) => value as CellValue;

function nested(value: unknown): CellValue {
  if (typeof value === "bigint") return safeNumber(value);
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return same(value);
  return value instanceof Date ? value : (value as { toString(): string }).toString();
}

function safeNumber(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** 128-bit two's complement in four little-endian words. */
function decimalNumber(words: Uint32Array): number {
  const [w0, w1, w2, w3] = words as unknown as [number, number, number, number];
  if (w2 === 0 && w3 === 0) return w1 * 2 ** 32 + w0;
  let value = 0n;
  for (const word of [w3, w2, w1, w0]) value = (value << 32n) | BigInt(word);
  return Number(BigInt.asIntN(128, value));
}

/** DuckDB's name of a column's type. */
function typeName(type: ArrowType): string {
  switch (type.typeId) {
    case INT:
      return (type.isSigned ? "" : "u") + integerName(type.bitWidth!);
    case FLOAT:
      return type.toString() === "Float32" ? "float" : "double";
    case UTF8:
    case -1:
      return "varchar";
    case BOOL:
      return "boolean";
    case DECIMAL:
      return type.scale === 0 && type.precision === 38
        ? "hugeint"
        : `decimal(${type.precision},${type.scale})`;
    case DATE:
      return "date";
    case TIME:
      return "time";
    case TIMESTAMP:
      return "timestamp";
    default:
      return type.toString().toLowerCase();
  }
}

function integerName(bitWidth: number): string {
  return { 8: "tinyint", 16: "smallint", 32: "integer" }[bitWidth] ?? "bigint";
}
