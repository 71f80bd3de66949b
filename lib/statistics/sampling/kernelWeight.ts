export type LocalKernel = "triangular" | "uniform" | "epanechnikov";

/** Weight of a distance in bandwidths; 0 from one bandwidth on (uniform: beyond one). */
export function kernelWeight(kernel: LocalKernel, distance: number): number {
  const u = Math.abs(distance);
  if (u > 1) return 0;
  switch (kernel) {
    case "triangular":
      return 1 - u;
    case "uniform":
      return 1;
    case "epanechnikov":
      return 0.75 * (1 - u * u);
  }
}
