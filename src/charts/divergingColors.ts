const STEPS = [1, 2, 3, 4, 5, 6, 7].map((step) => `var(--diverge-${step})`);

/**
 * A colour scale of seven steps of equal width around zero, for Plot's `color`.
 *
 * @param limit - Where the outermost steps end, above 0.
 */
export function divergingColors(limit: number) {
  const domain = [-5, -3, -1, 1, 3, 5].map((part) => (part * limit) / 7);
  const ends = [-limit, limit] as const;
  return { type: "threshold" as const, domain, range: STEPS, ends };
}
