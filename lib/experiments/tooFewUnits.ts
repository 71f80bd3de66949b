/** Why arms are too small to estimate a variance; undefined when they are not. */
export function tooFewUnits(control: number, treatment: number): string | undefined {
  return control < 2 || treatment < 2
    ? `each arm needs at least 2 units, got ${control} control and ${treatment} treatment`
    : undefined;
}
