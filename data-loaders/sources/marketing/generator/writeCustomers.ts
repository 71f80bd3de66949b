import { join } from "node:path";
import { createRandom, type Random } from "../../../../lib/random/createRandom.ts";
import { isoDay } from "../../shop/generator/calendar.ts";
import { openLineFile } from "../../shop/generator/openLineFile.ts";
import { batchOf } from "./batchOf.ts";
import { marketStreams, type MarketParameters } from "./drawCampaigns.ts";
import { drawCustomers, type MarketCustomer } from "./drawCustomers.ts";
import { plantedMarket as market } from "./plantedMarket.ts";

/** Shares of the true customers that carry a fault, and of rows that should not be there. */
const faults = {
  genderSpelling: 0.02,
  missingGender: 0.008,
  missingCountry: 0.008,
  missingSessions: 0.004,
};
const extras = { repeatedCustomer: 0.004, missingRevenue: 0.002, impossibleAge: 0.001 };

/** The smallest snapshot has two faults and two rows too many. */
const small: Readonly<Record<number, string>> = {
  3: "genderSpelling",
  7: "missingSessions",
  9: "repeatedCustomer",
  13: "missingRevenue",
};

const FIRST_EXTRA_ID = 50_000_001;

/** Writes `customers.csv` as delivered, and `customer_truth.csv` with the planted segments. */
export function writeCustomers(parameters: MarketParameters, directory: string): void {
  const random = createRandom(parameters.seed, marketStreams.customerFaults);
  const header =
    "row_number,id,batch,age,gender,country,sessions,avg_session_duration,pages_per_session," +
    "transactions,revenue,created_on";
  const file = openLineFile(join(directory, "customers.csv"), header);
  const truth = openLineFile(join(directory, "customer_truth.csv"), "id,planted_segment");
  let number = 0;
  let extraId = FIRST_EXTRA_ID;
  for (const customer of drawCustomers(parameters)) {
    const isSmall = customer.id <= market.smallCustomers;
    const drawn = [draw(random, faults), draw(random, extras)];
    const [fault, extra] = isSmall ? [small[customer.id], small[customer.id]] : drawn;
    const row = spoil(deliver(customer), fault);
    file.write(`${++number},${row.join(",")}`);
    truth.write(`${customer.id},${customer.segment}`);
    const more = extraRow(row, extra, extraId);
    if (more) file.write(`${++number},${more.join(",")}`);
    if (more) extraId++;
  }
  file.close();
  truth.close();
}

function draw(random: Random, shares: Readonly<Record<string, number>>): string | undefined {
  let left = random.uniform();
  return Object.keys(shares).find((name) => (left -= shares[name]!) < 0);
}

const hundredths = (value: number) => (value / 100).toFixed(2);

function deliver(customer: MarketCustomer): string[] {
  return [
    String(customer.id),
    String(batchOf(customer.id, market.smallCustomers)),
    String(customer.age),
    customer.gender,
    customer.country,
    String(customer.sessions),
    hundredths(customer.sessionSeconds100),
    hundredths(customer.pages100),
    String(customer.transactions),
    hundredths(customer.revenueCents),
    isoDay(customer.createdDay),
  ];
}

function spoil(row: readonly string[], fault: string | undefined): string[] {
  const spoilt = [...row];
  if (fault === "genderSpelling") spoilt[3] = row[3]!.slice(0, 1).toLowerCase();
  if (fault === "missingGender") spoilt[3] = "";
  if (fault === "missingCountry") spoilt[4] = "";
  if (fault === "missingSessions") spoilt[5] = "";
  return spoilt;
}

function extraRow(row: readonly string[], extra: string | undefined, id: number) {
  if (extra === "repeatedCustomer") return [...row];
  const more = [String(id), ...row.slice(1)];
  if (extra === "missingRevenue") more[9] = "";
  else if (extra === "impossibleAge") more[2] = id % 2 === 0 ? "7" : "132";
  else return undefined;
  return more;
}
