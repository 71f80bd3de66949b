export type ParameterCount = "with-variance" | "coefficients";

/**
 * Log-likelihood of normal errors at their maximum, AIC and BIC.
 *
 * `with-variance` counts the error variance as a parameter, as R does; `coefficients` does not, as
 * statsmodels: their AIC differ by 2.
 *
 * @param fit - `rss` above 0; `logWeights` the sum of the logs of the weights.
 * @returns undefined for an exact fit, whose likelihood has no maximum.
 */
export function informationCriteria(
  fit: { n: number; parameters: number; rss: number; logWeights: number },
  count: ParameterCount,
): { logLikelihood: number; aic: number; bic: number } | undefined {
  const { n, parameters, rss, logWeights } = fit;
  if (!(rss > 0)) return undefined;
  const logVariance = Math.log(rss) - Math.log(n);
  const logLikelihood = -0.5 * n * (Math.log(2 * Math.PI) + logVariance + 1) + 0.5 * logWeights;
  const k = parameters + (count === "with-variance" ? 1 : 0);
  return {
    logLikelihood,
    aic: -2 * logLikelihood + 2 * k,
    bic: -2 * logLikelihood + k * Math.log(n),
  };
}
