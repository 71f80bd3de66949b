import { createRandom, type Random } from "../../../../lib/random/createRandom.ts";
import { calendarMonths } from "../../shop/generator/calendar.ts";
import { marketStreams, type MarketParameters } from "./drawCampaigns.ts";
import { plantedMarket as market, type PlantedSegment } from "./plantedMarket.ts";

/** One customer as they truly are; hundredths where the column has two decimals. */
export interface MarketCustomer {
  readonly id: number;
  readonly segment: PlantedSegment["name"];
  readonly age: number;
  readonly gender: string;
  readonly country: string;
  readonly sessions: number;
  readonly sessionSeconds100: number;
  readonly pages100: number;
  readonly transactions: number;
  readonly revenueCents: number;
  readonly createdDay: number;
}

const countries = ["United States", "Germany", "United Kingdom", "France", "India", "Brazil"];
const countryWeights = [30, 18, 16, 12, 14, 10];
const genders = ["Female", "Male", "Other"];
const genderWeights = [51, 46, 3];

/** Segments of the first 16: as close to the planted shares as sixteen people allow. */
const smallSegments = [1, 0, 1, 2, 1, 0, 1, 0, 1, 2, 1, 0, 1, 0, 1, 2];

/** Draws customers in the order of their ids; a larger count continues a smaller one. */
export function* drawCustomers({ seed, count, asOf }: MarketParameters): Generator<MarketCustomer> {
  const random = createRandom(seed, marketStreams.customers);
  const months = calendarMonths(asOf, market.months);
  const shares = market.segments.map(({ share }) => share);
  const first = months[0]!.firstDay;
  const last = months.at(-1)!.firstDay + months.at(-1)!.days - 1;
  for (let id = 1; id <= count; id++) {
    const drawn = random.weightedIndex(shares);
    const segment = market.segments[smallSegments[id - 1] ?? drawn]!;
    yield {
      id,
      segment: segment.name,
      age: Math.round(clamp(draw(random, segment.age), 18, 75)),
      gender: genders[random.weightedIndex(genderWeights)]!,
      country: countries[random.weightedIndex(countryWeights)]!,
      sessions: Math.round(clamp(draw(random, segment.sessions), 1, 90)),
      sessionSeconds100: Math.round(100 * clamp(draw(random, segment.sessionSeconds), 10, 1_200)),
      pages100: Math.round(100 * clamp(draw(random, segment.pages), 1, 20)),
      transactions: Math.round(clamp(draw(random, segment.transactions), 0, 40)),
      revenueCents: Math.round(100 * clamp(draw(random, segment.revenue), 5, 2_000)),
      createdDay: random.integer(first, last),
    };
  }
}

const draw = (random: Random, [mean, deviation]: readonly [number, number]) =>
  random.normal(mean, deviation);

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
