declare module "jstat" {
  interface JStatDistribution {
    cdf(x: number, ...parameters: number[]): number;
    pdf(x: number, ...parameters: number[]): number;
    inv(p: number, ...parameters: number[]): number;
  }
  /** The part of jStat that tests compare with. */
  export const jStat: Readonly<
    Record<
      "normal" | "studentt" | "chisquare" | "centralF" | "beta" | "gamma" | "lognormal" | "weibull",
      JStatDistribution
    >
  >;
}
