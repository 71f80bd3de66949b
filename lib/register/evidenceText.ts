import type { Evidence, QueryEvidence } from "./types.ts";

/** How a live value comes about, for readers: query and column, method and path, or formula. */
export function evidenceText(evidence: Evidence): string {
  switch (evidence.kind) {
    case "query":
      return queryText(evidence);
    case "method":
      return `method ${evidence.method}, ${evidence.path} of its result`;
    case "arithmetic":
      return evidence.formula;
    case "statement":
      return evidence.sql;
    case "none":
      return evidence.beside
        ? `${evidence.reason}; of other data: ${queryText(evidence.beside)}`
        : evidence.reason;
  }
}

function queryText({ query, column, where, values }: QueryEvidence): string {
  const given = Object.entries({ ...values, ...where }).map(
    ([name, value]) => `${name} = ${String(value)}`,
  );
  return [`query ${query}, column ${column}`, ...given].join(", ");
}
