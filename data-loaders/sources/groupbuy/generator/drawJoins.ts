import type { Random } from "../../../../lib/random/createRandom.ts";
import { dayNumber } from "../../shop/generator/calendar.ts";
import { dayPickers } from "./dayPickers.ts";
import { drawSecond, slotSeconds, slotsOf } from "./drawSecond.ts";
import type { MarketUser } from "./drawUsers.ts";
import type { MarketWindow } from "./planMarket.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";

/** A user who wants to join a group, or to buy, at that second. */
export interface Arrival {
  readonly user: MarketUser;
  readonly at: number;
}

/**
 * When users join groups, in order of time: a Bernoulli draw per user and month since sign-up.
 * Whoever joins in the month of sign-up does so at once, and again as often as the rest of the month
 * allows. Joins moved behind the sign-up would pile up on the last days of every month.
 */
export function drawJoins(
  random: Random,
  users: readonly MarketUser[],
  window: MarketWindow,
): Arrival[] {
  const ordinary = (1 - truth.keenShare * truth.keenFactor) / (1 - truth.keenShare);
  const first: Arrival[] = [];
  const further = drawArrivals(random, users, window, (user, age) => {
    const share = joinShare(age, isWelcomed(user, window));
    const isActive = random.uniform() < share * (user.isKeen ? truth.keenFactor : ordinary);
    if (isActive && age === 0) first.push({ user, at: atSignup(random, user) });
    const further = isActive ? random.poisson(truth.joinsPerActiveMonth - 1) : 0;
    return isActive && age > 0 ? 1 + further : further;
  });
  return [...first, ...further].sort(byTime);
}

/** In order of time: arrivals of every user in every month since sign-up, none before it. */
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
      for (let n = count(user, m - user.month); n > 0; n--) {
        const day = window.months[m]!.firstDay + dayOf[m]!(random);
        const at = day * 86_400 + drawSecond(random, slotsOf(day, window));
        if (at >= user.createdAt) arrivals.push({ user, at });
      }
    }
  }
  return arrivals.sort(byTime);
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

/** In the five minutes of the sign-up, so that hours, weekdays and planted silences are its own. */
function atSignup(random: Random, { createdAt }: MarketUser): number {
  const slotEnd = (Math.floor(createdAt / slotSeconds) + 1) * slotSeconds;
  return random.integer(createdAt, slotEnd - 1);
}

const byTime = (a: Arrival, b: Arrival) => a.at - b.at || a.user.id - b.user.id;
