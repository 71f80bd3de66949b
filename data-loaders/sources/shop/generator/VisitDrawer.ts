import { createRandom, type Random } from "../../../../lib/random/createRandom.ts";
import { drawCustomers } from "./drawCustomers.ts";
import { productWeights } from "./drawLines.ts";
import { drawSecondOfDay, type Order } from "./drawOrders.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";
import { streams, type ShopPlan } from "./planShop.ts";

/** One step of a visit. */
export interface Event {
  readonly id: number;
  readonly session: number;
  readonly seconds: number;
  readonly type: "view" | "cart" | "checkout" | "purchase";
  /** Catalogue index, for view and cart. */
  readonly product: number | null;
  /** Customer index; null when nobody was signed in. */
  readonly customer: number | null;
  readonly orderId: number | null;
  readonly channel: string;
  readonly country: string;
}

type Step = Pick<Event, "type" | "product" | "orderId">;
type Visitor = Pick<Event, "customer" | "channel" | "country">;

/** Draws visits one day at a time, with running numbers for sessions and events. */
export class VisitDrawer {
  private readonly random: Random;
  private readonly weights: readonly number[];
  private readonly countries: readonly string[];
  private events: Event[] = [];
  private day = 0;
  private budget = 0;
  private session = 0;
  private id = 0;

  constructor(private readonly plan: ShopPlan) {
    this.random = createRandom(plan.parameters.seed, streams.events);
    this.weights = productWeights(plan.items, 1);
    this.countries = Array.from(drawCustomers(plan), ({ country }) => country);
  }

  startDay(day: number, budget: number): void {
    this.day = day;
    this.budget = budget;
    this.events = [];
  }

  /** The visit that led to an order; its last event is the purchase. */
  addOrder(order: Order): void {
    const steps: Step[] = [];
    const views = this.drawViews();
    for (let i = 0; i < views - order.lines.length; i++) steps.push(this.view());
    for (const { product } of order.lines)
      for (const type of ["view", "cart"] as const) steps.push({ type, product, orderId: null });
    steps.push({ type: "checkout", product: null, orderId: null });
    steps.push({ type: "purchase", product: null, orderId: order.id });
    const { customer, channel } = order;
    const last = order.seconds - this.day * 86_400;
    this.add(steps, { customer, channel, country: this.countries[customer]! }, last);
  }

  /** Fills the day with visits that end without an order. */
  finishDay(): Event[] {
    while (this.events.length < this.budget) {
      const steps = Array.from({ length: this.drawViews() }, () => this.view());
      if (this.random.uniform() < truth.cartRate) {
        steps.push({ ...steps.at(-1)!, type: "cart" });
        if (this.random.uniform() < truth.checkoutRate)
          steps.push({ type: "checkout", product: null, orderId: null });
      }
      steps.length = Math.min(steps.length, this.budget - this.events.length);
      this.add(steps, this.drawVisitor(), drawSecondOfDay(this.random));
    }
    return this.events.sort((a, b) => a.seconds - b.seconds || a.id - b.id);
  }

  /** Places the steps before `last`, the second of the day of the last one. */
  private add(steps: readonly Step[], visitor: Visitor, last: number): void {
    const span = Math.min(last - 1, steps.length * this.random.integer(15, 90));
    const session = ++this.session;
    steps.forEach((step, i) => {
      const before = Math.floor((span * (steps.length - 1 - i)) / steps.length);
      const seconds = this.day * 86_400 + last - before;
      this.events.push({ id: ++this.id, session, seconds, ...visitor, ...step });
    });
  }

  private drawVisitor(): Visitor {
    const { web, app } = truth.channelShares;
    const channel = this.random.weightedIndex([web, app]) === 0 ? "web" : "app";
    if (this.random.uniform() < truth.signedInShare) {
      const customer = this.random.integer(0, this.countries.length - 1);
      if (this.plan.customers.firstMonth[customer]! < truth.months - 4)
        return { customer, channel, country: this.countries[customer]! };
    }
    const shares = truth.countryShares;
    const country = Object.keys(shares)[this.random.weightedIndex(Object.values(shares))]!;
    return { customer: null, channel, country };
  }

  private drawViews(): number {
    return 1 + Math.floor(this.random.exponential(1 / (truth.meanViews - 0.5)));
  }

  private view(): Step {
    return { type: "view", product: this.random.weightedIndex(this.weights), orderId: null };
  }
}
