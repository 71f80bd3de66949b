import { join } from "node:path";
import type { Random } from "../../../../lib/random/createRandom.ts";
import { isoSecond } from "../../shop/generator/calendar.ts";
import { openLineFile } from "../../shop/generator/openLineFile.ts";
import { secondsOf } from "./drawSecond.ts";
import type { MarketPlan } from "./planMarket.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";

const slotSeconds = 300;
const requestsPerWeight = 4;

/** Writes `api_health.csv`: requests, errors and response times by five minutes and endpoint. */
export function writeHealth(plan: MarketPlan, directory: string): void {
  const random = plan.random("health");
  const file = openLineFile(
    join(directory, "api_health.csv"),
    "slot_start,endpoint,requests,errors,p50_ms,p95_ms",
  );
  const from = (plan.window.lastDay - truth.apiDays + 1) * 86_400;
  for (let at = from; at < plan.window.end; at += slotSeconds)
    for (const endpoint of Object.keys(truth.endpoints) as Endpoint[])
      file.write(`${isoSecond(at)},${endpoint},${measures(random, plan, { at, endpoint })}`);
  file.close();
}

type Endpoint = keyof typeof truth.endpoints;

function measures(
  random: Random,
  { window }: MarketPlan,
  { at, endpoint }: { at: number; endpoint: Endpoint },
): string {
  const { medianMs, tail, share } = truth.endpoints[endpoint];
  const hour = Math.floor((at % 86_400) / 3600);
  const requests = random.poisson(truth.hourWeights[hour]! * requestsPerWeight * share);
  const factor = incidentFactor(Math.floor(at / 86_400) - window.lastDay, at % 86_400, endpoint);
  const p50 = medianMs * random.logNormal(0, 0.06) * factor ** 0.7;
  const p95 = p50 * tail * random.logNormal(0, 0.1) * factor ** 0.3;
  const errors = Math.min(requests, random.poisson(requests * 0.002 * factor));
  // Without requests there is no response time.
  if (requests === 0) return "0,0,,";
  return [requests, errors, p50.toFixed(1), p95.toFixed(1)].join();
}

function incidentFactor(day: number, second: number, endpoint: string): number {
  const found = truth.apiIncidents.find(
    (incident) =>
      -incident.daysBefore === day &&
      incident.endpoint === endpoint &&
      second >= secondsOf(incident.from) &&
      second < secondsOf(incident.to),
  );
  return found?.factor ?? 1;
}
