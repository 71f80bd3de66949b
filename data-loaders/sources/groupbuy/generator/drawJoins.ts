import type { Random } from "../../../../lib/random/createRandom.ts";
import { dayNumber, weekdayOf } from "../../shop/generator/calendar.ts";
import { drawSecond, lastDay } from "./drawSecond.ts";
import type { MarketUser } from "./drawUsers.ts";
import type { MarketWindow } from "./planMarket.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";
import { weightedPicker } from "./weightedPicker.ts";

/** A user who wants to join a group, or to buy, at that second. */
export interface Arrival {
  readonly user: MarketUser;
  readonly at: number;
}

/** When users join groups, in order of time: a Bernoulli draw per user and month since sign-up. */
export function drawJoins(
  random: Random,
  users: readonly MarketUser[],
  window: MarketWindow,
): Arrival[] {
  const ordinary = (1 - truth.keenShare * truth.keenFactor) / (1 - truth.keenShare);
  return drawArrivals(random, users, window, (user, age) => {
    const share = joinShare(age, isWelcomed(user, window));
    const isActive = random.uniform() < share * (user.isKeen ? truth.keenFactor : ordinary);
    return isActive ? 1 + random.poisson(truth.joinsPerActiveMonth - 1) : 0;
  });
}

/** Arrivals of every user in every month since sign-up, in order of time. */
export function drawArrivals(
  random: Random,
  users: readonly MarketUser[],
  window: MarketWindow,
  count: (user: MarketUser, age: number) => number,
): Arrival[] {
  const dayOf = dayPickers(window);
  const arrivals: Arrival[] = [];
  for (const user of users) {
    for (let m = user.month; m < window.months.length; m++) {
      for (let n = count(user, m - user.month); n > 0; n--)
        arrivals.push({ user, at: drawTime(random, user, { window, month: m, dayOf: dayOf[m]! }) });
    }
  }
  return arrivals.sort((a, b) => a.at - b.at || a.user.id - b.user.id);
}

/** Share of a cohort that joins in the month `age` months after sign-up. */
export function joinShare(age: number, isWelcomedCohort: boolean): number {
  const planted = truth.joinShares[age];
  if (planted === undefined)
    return truth.laterJoinShare * (1 - truth.laterDecay) ** (age - truth.joinShares.length);
  return planted + (isWelcomedCohort && age > 0 ? truth.welcome.lift : 0);
}

const welcomeFrom = dayNumber(truth.welcome.from);

function isWelcomed(user: MarketUser, window: MarketWindow): boolean {
  return window.months[user.month]!.firstDay >= welcomeFrom;
}

/** Who signs up late in a month has only its end: what lies before is drawn again. */
function drawTime(
  random: Random,
  user: MarketUser,
  options: { window: MarketWindow; month: number; dayOf: (random: Random) => number },
): number {
  const { window, month, dayOf } = options;
  for (let tries = 0; tries < 200; tries++) {
    const day = window.months[month]!.firstDay + dayOf(random);
    const at = day * 86_400 + drawSecond(random, day === window.lastDay ? lastDay : undefined);
    if (at >= user.createdAt) return at;
  }
  const midnight = (Math.floor(user.createdAt / 86_400) + 1) * 86_400;
  return random.integer(user.createdAt, midnight - 1);
}

/** Draws a day of each month, from 0: weekday season, trend and the planted days. */
function dayPickers(window: MarketWindow) {
  return window.months.map(({ firstDay, days }) =>
    weightedPicker(Array.from({ length: days }, (_, d) => dayWeight(firstDay + d, window))),
  );
}

function dayWeight(day: number, window: MarketWindow): number {
  const trend = Math.exp(truth.dailyGrowth * (day - window.firstDay));
  const planted = truth.dayAnomalies.find(({ from }) => dayNumber(from) === day);
  return truth.weekdayIndex[weekdayOf(day)]! * trend * (planted?.factor ?? 1);
}
