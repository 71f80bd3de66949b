/** Why a standard error cannot be used; undefined when it can. */
export function spreadReason(standardError: number, zero = "zero variance"): string | undefined {
  if (standardError === 0) return zero;
  return standardError > 0 && standardError < Infinity
    ? undefined
    : "the variance leaves the range of doubles";
}
