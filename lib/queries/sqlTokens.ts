export interface SqlToken {
  /** `text` is everything that cannot hold a parameter's meaning: code, numbers, operators. */
  readonly kind: "text" | "identifier" | "string" | "quotedIdentifier" | "comment" | "parameter";
  readonly text: string;
}

const identifierStart = "[A-Za-z_\\u0080-\\uffff]";
const identifierPart = "[\\w$\\u0080-\\uffff]";

/** In order of precedence; every pattern is sticky and matches at least one character. */
const patterns: readonly (readonly [SqlToken["kind"], RegExp])[] = [
  ["comment", /--[^\n]*/y],
  ["string", /[eE]'(?:[^'\\]|''|\\[^])*'/y],
  ["string", /'(?:[^']|'')*'/y],
  ["quotedIdentifier", /"(?:[^"]|"")*"/y],
  ["string", /(\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$)[^]*?\1/y],
  ["parameter", /\$[A-Za-z_]\w*|\$\d+/y],
  ["identifier", new RegExp(`${identifierStart}${identifierPart}*`, "y")],
  ["text", new RegExp(`(?:(?!${identifierStart}|--|/\\*)[^'"$])+`, "y")],
];

/**
 * Splits SQL into tokens whose texts add up to the input.
 *
 * Follows DuckDB's lexer where it decides what a `$` means: strings (also `e'…'` and `$$…$$`),
 * quoted identifiers, line comments and nested block comments hide parameters.
 *
 * @throws RangeError for a string, quoted identifier or comment without an end.
 */
export function sqlTokens(sql: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  for (let at = 0; at < sql.length;) {
    const token = sql.startsWith("/*", at) ? blockComment(sql, at) : tokenAt(sql, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(sql: string, at: number): SqlToken {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(sql);
    if (match) return { kind, text: match[0] };
  }
  if (sql[at] === "'" || sql[at] === '"')
    throw new RangeError(
      `sqlTokens: every quote must be closed, got an open ${sql[at]} in line ${lineOf(sql, at)}`,
    );
  return { kind: "text", text: sql[at]! };
}

function blockComment(sql: string, start: number): SqlToken {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = start;
  let depth = 0;
  for (let match = mark.exec(sql); match; match = mark.exec(sql)) {
    depth += match[0] === "/*" ? 1 : -1;
    if (depth === 0) return { kind: "comment", text: sql.slice(start, mark.lastIndex) };
  }
  throw new RangeError(
    `sqlTokens: every comment must be closed, got an open /* in line ${lineOf(sql, start)}`,
  );
}

function lineOf(sql: string, at: number): number {
  return sql.slice(0, at).split("\n").length;
}
