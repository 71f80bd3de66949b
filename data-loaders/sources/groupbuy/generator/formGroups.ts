import type { Random } from "../../../../lib/random/createRandom.ts";
import { dealTurn, type Deal } from "./drawDeals.ts";
import type { Arrival } from "./drawJoins.ts";
import type { MarketUser } from "./drawUsers.ts";
import type { MarketWindow } from "./planMarket.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";
import { weightedPicker } from "./weightedPicker.ts";

export interface Group {
  /** From 1, in order of creation. */
  readonly id: number;
  readonly deal: Deal;
  readonly createdAt: number;
  readonly expiresAt: number;
  /** User ids, the founder first. */
  readonly members: number[];
  /** When the goal was reached; null while it was not. */
  completedAt: number | null;
}

/** One membership. */
export interface Cart {
  /** From 1, in order of time. */
  readonly id: number;
  readonly group: Group;
  readonly user: MarketUser;
  readonly joinedAt: number;
  readonly quantity: number;
}

export interface FormedGroups {
  readonly groups: readonly Group[];
  readonly carts: readonly Cart[];
}

/** One, two, three units. */
const quantityWeights = [78, 17, 5];

/** Lets users join or open groups of the deals that are open, one after the other. */
export function formGroups(
  random: Random,
  options: {
    joins: readonly Arrival[];
    deals: readonly Deal[];
    users: readonly MarketUser[];
    window: MarketWindow;
  },
): FormedGroups {
  const groups: Group[] = [];
  const carts: Cart[] = [];
  const openGroups = new Map<Deal, Group[]>();
  const market = dealMarket(random, options.deals);
  for (const { user, at } of options.joins) {
    const deal = market(user, at);
    if (!deal) continue;
    const open = (openGroups.get(deal) ?? []).filter(
      (group) => group.completedAt === null && group.expiresAt > at,
    );
    openGroups.set(deal, open);
    let group = open.find(({ members }) => !members.includes(user.id));
    if (!group || random.uniform() >= truth.joinsOpenGroup) {
      group = openGroup(deal, at, groups.length + 1);
      groups.push(group);
      open.push(group);
    }
    group.members.push(user.id);
    if (group.members.length === deal.memberGoal) group.completedAt = at;
    const quantity = 1 + random.weightedIndex(quantityWeights);
    carts.push({ id: carts.length + 1, group, user, joinedAt: at, quantity });
  }
  return { groups, carts };
}

/** A group ends with its deal at the latest. */
function openGroup(deal: Deal, createdAt: number, id: number): Group {
  const expiresAt = Math.min(createdAt + deal.groupHours * 3600, deal.endDay * 86_400 + dealTurn);
  return { id, deal, createdAt, expiresAt, members: [], completedAt: null };
}

/** Picks an open deal by its pull; most users want their own department. */
function dealMarket(random: Random, deals: readonly Deal[]) {
  let day = -1;
  let open: Deal[] = [];
  let pick: (random: Random) => number = () => 0;
  return (user: MarketUser, at: number): Deal | undefined => {
    const today = Math.floor((at - dealTurn) / 86_400);
    if (today !== day) {
      day = today;
      open = deals.filter(({ startDay, endDay }) => startDay <= today && today < endDay);
      if (open.length > 0) pick = weightedPicker(open.map((deal) => deal.pull(today)));
    }
    if (open.length === 0) return undefined;
    for (let tries = 0; tries < 6; tries++) {
      const deal = open[pick(random)]!;
      const isOwn = deal.product.name.department === user.department;
      if (isOwn || random.uniform() < truth.outsideInterest) return deal;
    }
    return open[pick(random)];
  };
}
