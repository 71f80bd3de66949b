import { hashText } from "./createHasher.ts";

/** What a key was made of; `--why` compares two of these. */
export interface KeyParts {
  readonly sql?: string;
  readonly contract?: string;
  readonly engine?: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** File or package → hash or version. */
  readonly code?: Readonly<Record<string, string>>;
  /** Input file → sha256. */
  readonly files?: Readonly<Record<string, string>>;
  /** Source, raw table or model → key. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A node of the pipeline with its key, and the key it had before it was last made anew. */
export interface KeyRecord {
  readonly kind: "source" | "model";
  readonly key: string;
  readonly parts: KeyParts;
  readonly previous?: { readonly key: string; readonly parts: KeyParts };
}

/** `keys.json` beside the manifest. */
export interface KeyFile {
  readonly nodes: Readonly<Record<string, KeyRecord>>;
  /** Key of everything the manifest says that no table's key covers. */
  readonly manifest: string;
  readonly database: string;
  /** Keys of the checks that the published tables passed. */
  readonly checks: Readonly<Record<string, string>>;
}

/** sha256 of a value's JSON. */
export function keyOf(parts: unknown): string {
  return hashText(JSON.stringify(parts));
}
