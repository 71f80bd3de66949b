import { join } from "node:path";

/** Folders of a build: everything generated lies below `root` (`.openbook`). */
export interface Paths {
  readonly root: string;
  readonly snapshots: string;
  readonly cache: string;
  readonly raw: string;
  readonly stamps: string;
  /** Private to this process; removed at the end. */
  readonly work: string;
}

/** Where a system's files lie. */
export function pathsOf(root: string, system: string): Paths {
  return {
    root,
    snapshots: join(root, "snapshots", system),
    cache: join(root, "cache", system),
    raw: join(root, "raw", system),
    stamps: join(root, "cache", system, "stamps.json"),
    work: join(root, "work", `${system}-${process.pid}`),
  };
}

/** Cached rows of a model under a key. */
export function cachedTable(paths: Paths, model: string, key: string): string {
  return join(paths.cache, "tables", `${model}-${key.slice(0, 16)}.parquet`);
}

/** Cached database file under a key. */
export function cachedDatabase(paths: Paths, key: string): string {
  return join(paths.cache, "databases", `${key.slice(0, 16)}.duckdb`);
}

/** Mark of a passed check under a key. */
export function checkMark(paths: Paths, table: string, key: string): string {
  return join(paths.cache, "checks", `${table}-${key.slice(0, 16)}.json`);
}

/** Folder of a source's landed files under a key. */
export function landedFolder(paths: Paths, source: string, key: string): string {
  return join(paths.raw, `${source}-${key.slice(0, 16)}`);
}
