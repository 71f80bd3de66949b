/**
 * Whether build and data are as fresh as was asked for: a build made today does not make old data
 * new.
 *
 * @param buildHours - Hours since the build.
 * @param dataDays - Days since the last day of the data.
 */
export function freshnessTone(buildHours: number, dataDays: number): "good" | "warn" | "bad" {
  if (dataDays <= 1 && buildHours < 1) return "good";
  return dataDays <= 1 || buildHours < 24 ? "warn" : "bad";
}
