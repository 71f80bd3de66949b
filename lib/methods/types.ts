import type { Fields, Parsed } from "../schemas/types.ts";
import type { Result } from "../statistics/result.ts";

/** One value of the result, documented. */
export interface OutputField {
  readonly description: string;
  readonly unit?: string;
  /** What `null` means; absent: it is never null. */
  readonly nullMeans?: string;
}

export interface Source {
  /** Author (year), title, publication. */
  readonly text: string;
  readonly url?: string;
}

/** A worked example: an input, and values that its result must have. */
export interface Example {
  readonly input: Readonly<Record<string, unknown>>;
  /** Path in the result → value to at least 6 significant digits. */
  readonly output: Readonly<Record<string, number | string | boolean | null>>;
  /** What is shown and where the data come from. */
  readonly note: string;
}

/** What a long method may use. */
export interface RunContext {
  /** Called with a share done from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** What changes with the unit of the values, for methods that square them. */
export interface Rescaling {
  /** Arguments in the values' unit. */
  readonly inputs: readonly string[];
  /** Keys of the result in that unit, at any depth; the keys below them too. */
  readonly outputs?: readonly string[];
  /** Keys of the result in the squared unit. */
  readonly squares?: readonly string[];
  /** Of these, the ones that are shares where `effect` is "relative". */
  readonly shares?: readonly string[];
}

/** What a file `lib/methods/<area>/<id>.ts` declares. */
export interface MethodDeclaration<F extends Fields> {
  /** Kebab-case, unique, the file's name. */
  readonly id: string;
  readonly title: string;
  /** The folder's name. */
  readonly area: string;
  /** One or two sentences: the question it answers and when to use it. */
  readonly summary: string;
  readonly assumptions: readonly string[];
  /** TeX. */
  readonly formula: string;
  readonly sources: readonly Source[];
  readonly input: F;
  /** The method's own fields and whatever of the shared ones needs saying. */
  readonly output: Readonly<Record<string, OutputField>>;
  readonly example: Example;
  /** Given: values whose squares would leave the doubles are computed in another unit. */
  readonly rescales?: Rescaling;
  /** Arguments that are squared as they are: beyond 1e±140 the result is undefined. */
  readonly squared?: readonly string[];
  readonly run: (input: Parsed<F>, context: RunContext) => Result | Promise<Result>;
}

/** A registered method: `run` takes anything, checks it and fills defaults. */
export interface Method extends Omit<MethodDeclaration<Fields>, "run"> {
  readonly run: (input: unknown, context?: RunContext) => Result | Promise<Result>;
}
