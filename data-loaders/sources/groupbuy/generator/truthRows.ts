import { dayNumber, isoDay } from "../../shop/generator/calendar.ts";
import { vendorNames } from "./catalogue.ts";
import { joinShare } from "./drawJoins.ts";
import { plantedTruths as truth, type PlantedStretch } from "./plantedTruths.ts";

/** One planted effect, as `planted_truth` publishes it. */
export interface TruthRow {
  readonly truth_id: string;
  readonly subject: string;
  readonly statement: string;
  readonly value: number;
  readonly unit: string;
  readonly starts_at: string | null;
  readonly ends_at: string | null;
}

type Effect = Pick<TruthRow, "statement" | "value" | "unit"> & { from?: string; to?: string };

/** What the generator planted, one row per effect that a page can recover. */
export function truthRows(asOf: string): TruthRow[] {
  const subjects: Readonly<Record<string, readonly Effect[]>> = {
    retention: retention(),
    "orders per day": [...season(), ...stretches(truth.dayAnomalies, midnight)],
    arrivals: stretches(truth.arrivalAnomalies, onDay(asOf)),
    refunds: refunds(),
    "api latency": incidents(asOf),
    "order delay": stretches([truth.slowStretch], onDay(asOf)),
    vendors: slowVendors(),
    categories: categoryShocks(),
  };
  return Object.entries(subjects).flatMap(([subject, effects]) =>
    effects.map(({ from = null, to = null, ...effect }, i) => ({
      truth_id: `${subject} ${String(i + 1).padStart(2, "0")}`,
      subject,
      ...effect,
      starts_at: from,
      ends_at: to,
    })),
  );
}

const midnight = (day: string) => `${day}T00:00:00`;
const onDay = (day: string) => (clock: string) => `${day}T${clock}:00`;

function retention(): Effect[] {
  return [1, 2, 3].flatMap((age) =>
    [false, true].map((isWelcomed) => ({
      statement: `joined a group in month +${age}, ${isWelcomed ? "welcomed" : "ordinary"} cohorts`,
      value: joinShare(age, isWelcomed),
      unit: "share",
      ...(isWelcomed && { from: midnight(truth.welcome.from) }),
    })),
  );
}

function season(): Effect[] {
  const [, tuesday, , , , saturday] = truth.weekdayIndex;
  return [
    { statement: "Saturday relative to Tuesday", value: saturday / tuesday, unit: "times" },
    {
      statement: "growth of sign-ups from month to month",
      value: truth.signupGrowth,
      unit: "share",
    },
  ];
}

function stretches(spans: readonly PlantedStretch[], at: (text: string) => string): Effect[] {
  return spans.map(({ from, to, factor, label }) => ({
    statement: label,
    value: factor,
    unit: "times",
    from: at(from),
    to: at(to),
  }));
}

function refunds(): Effect[] {
  const { refundStall, refundViolations, refund } = truth;
  return [
    {
      statement: "refunds of groups that expired here came later",
      value: refundStall.extraHours,
      unit: "h",
      from: midnight(refundStall.from),
      to: midnight(refundStall.to),
    },
    {
      statement: "orders of expired groups whose money was kept",
      value: refundViolations.paid,
      unit: "count",
    },
    {
      statement: "orders of expired groups booked as completed",
      value: refundViolations.completed,
      unit: "count",
    },
    {
      statement: "time within which a refund is promised",
      value: refund.promisedHours,
      unit: "h",
    },
  ];
}

function incidents(asOf: string): Effect[] {
  return truth.apiIncidents.map(({ daysBefore, from, to, endpoint, factor }) => {
    const at = onDay(isoDay(dayNumber(asOf) - daysBefore));
    return { statement: endpoint, value: factor, unit: "times", from: at(from), to: at(to) };
  });
}

function slowVendors(): Effect[] {
  return truth.slowVendors.ids.map((id) => ({
    statement: `${vendorNames[id - 1]} accepts orders slowly`,
    value: truth.slowVendors.factor,
    unit: "times",
  }));
}

function categoryShocks(): Effect[] {
  const { together, opposed, sigma } = truth.weeklyShocks;
  const unit = "sd of log demand";
  return [
    { statement: `${together.join(" and ")} rise and fall together`, value: sigma, unit },
    { statement: `${opposed.join(" and ")} move against each other`, value: sigma, unit },
  ];
}
