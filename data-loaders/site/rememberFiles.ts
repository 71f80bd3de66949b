import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/*
 * Loaded before Framework's build, whose hashes ask for the same few hundred source files half a
 * million times: each answer is kept, for sources do not change during a build. What Framework
 * writes itself, its cache and `dist`, is asked anew.
 */
const isSource = (path: unknown): path is string =>
  typeof path === "string" && path.startsWith("pages/") && !path.includes("/.observablehq/");

/** @returns The function with its answers about sources kept; failures are not answers. */
function remember<Result>(
  ask: (path: fs.PathLike, ...options: never[]) => Result,
): (path: fs.PathLike, ...options: never[]) => Result {
  const known = new Map<string, Result>();
  return (path, ...options) => {
    if (!isSource(path) || options.length > 0) return ask(path, ...options);
    const before = known.get(path);
    if (before !== undefined) return before;
    const answer = ask(path);
    known.set(path, answer);
    return answer;
  };
}

Object.assign(fs, {
  existsSync: remember(fs.existsSync),
  statSync: remember(fs.statSync as (path: fs.PathLike) => fs.Stats),
});
syncBuiltinESMExports();
