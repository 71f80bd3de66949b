const ENGINES: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["R", /^R (\d|\w+::)/],
  ["SciPy", /^scipy\b/i],
  ["scikit-learn", /^scikit-learn\b|^sklearn\b/i],
  ["statsmodels", /^statsmodels\b/i],
  ["pandas", /^pandas\b/i],
  ["mpmath", /^mpmath\b/i],
  ["NumPy", /^numpy\b/i],
  ["published", /^NIST|^published|\(\d{4}[a-z]?(, \d{4})?\)|documentation/i],
  ["SciPy", /\bscipy\b/i],
  ["mpmath", /\bmpmath\b/i],
  ["NumPy", /\bnumpy\b/i],
];

/**
 * What a reference value rests on, from its source: a tool, `published` figures, or the
 * `definition` (no spread, one class only: states that need no tool).
 */
export function referenceKind(source: string): string {
  return ENGINES.find(([, pattern]) => pattern.test(source))?.[0] ?? "definition";
}
