/** (xᵏ − 1) / k for k = lambda, log x at 0; x above 0. */
export function boxCox(x: number, lambda: number): number {
  const log = Math.log(x);
  return lambda === 0 ? log : Math.expm1(lambda * log) / lambda;
}
