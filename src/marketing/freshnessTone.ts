import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";

const [fresh, daily] = marketingSettings.targets.freshHours;

/**
 * Whether build and data are as fresh as was asked for: a build made today does not make old data
 * new.
 *
 * @param buildHours - Hours since the build.
 * @param dataDays - Days since the last day of the data.
 */
export function freshnessTone(buildHours: number, dataDays: number): "good" | "warn" | "bad" {
  if (dataDays <= 1 && buildHours < fresh) return "good";
  return dataDays <= 1 || buildHours < daily ? "warn" : "bad";
}
