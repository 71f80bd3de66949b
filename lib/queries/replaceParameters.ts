import { sqlTokens } from "./sqlTokens.ts";

/**
 * SQL with each `$name` or `$1` replaced; strings, quoted identifiers and comments stay untouched.
 *
 * @param replacement - Gets the name without `$`.
 */
export function replaceParameters(sql: string, replacement: (name: string) => string): string {
  return sqlTokens(sql)
    .map((token) => (token.kind === "parameter" ? replacement(token.text.slice(1)) : token.text))
    .join("");
}
