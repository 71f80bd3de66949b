import { html } from "../components/html.ts";
import { insight } from "../components/insight.ts";
import type { NumberWriter } from "../components/numberWriter.ts";
import { kpiTile, type KpiTileOptions } from "../components/kpiTile.ts";
import type { CardData } from "../components/liveRows.ts";
import type { Row } from "../engine/types.ts";
import { figureBadge } from "../quality/figureBadge.ts";

/** One indicator: what it says, why it matters, and the report's result beside the correct one. */
interface Study {
  readonly title: string;
  /** The report's figure in the register. */
  readonly figureId: string;
  readonly definition: string;
  readonly importance: string;
  /** The decisive line of the report's SQL. */
  readonly reportSql: string;
  readonly correct: Tile;
  readonly report: Tile;
  readonly why: (row: Row, n: NumberWriter) => unknown;
}

type Tile = Omit<KpiTileOptions, "data">;

const STUDIES: readonly Study[] = [
  {
    title: "Conversion of group deals",
    figureId: "FC-003-01",
    definition: "Deals with at least one completed order ÷ all group deals.",
    importance:
      "The group deal is the product: a deal that nobody completes costs attention and brings refunds.",
    reportSql: "FROM group_deals gd JOIN orders o ON gd.id = o.groups_carts_id",
    correct: {
      label: "Conversion, deals that sold",
      value: (row) => row["conversion"],
      format: "percent",
      empty: "no deal",
      note: "deals with a completed order ÷ deals",
    },
    report: {
      label: "Conversion, the report’s SQL",
      value: (row) => row["sourceConversion"],
      format: "percent",
      empty: "its join finds nothing",
      note: "completed ÷ joined orders",
    },
    why: (row, n) => [
      "The report joins the id of a deal to the id of a cart. The two are different things: of the ",
      n(row["joinedRows"], "integer"),
      " orders it finds, ",
      n(row["belongingRows"], "integer"),
      Number(row["belongingRows"]) === 1
        ? " belongs to the deal it is joined to, and "
        : " belong to the deal they are joined to, and ",
      n(row["groupOrders"], "integer"),
      " orders of deals exist. It then counts orders where the definition counts deals, so deals that nobody joined cannot lower it. Completed orders ÷ deals, the other formula of the report, is ",
      n(row["ordersPerDeal"], "number", { absent: "undefined" }),
      ": no share at all.",
    ],
  },
  {
    title: "Average revenue per group deal",
    figureId: "FC-003-02",
    definition:
      "Amount of completed orders of deals ÷ all group deals, those that sold nothing included.",
    importance:
      "It says what launching one more deal is worth before it is known whether it succeeds.",
    reportSql: "SELECT AVG(o.total_amount) … JOIN orders o ON gd.id = o.groups_carts_id",
    correct: {
      label: "Revenue per deal",
      value: (row) => row["revenuePerDealUsd"],
      format: "usdCents",
      empty: "no deal",
      note: "completed orders ÷ deals",
    },
    report: {
      label: "Revenue per deal, the report’s SQL",
      value: (row) => row["sourceRevenueUsd"],
      format: "usdCents",
      empty: "its join finds nothing",
      note: "mean of joined orders",
    },
    why: (row, n) => [
      "AVG over orders is the value of an order, not of a deal: a deal has ",
      n(row["ordersPerDeal"], "number", { absent: "an undefined number of" }),
      " completed orders on average, worth ",
      n(row["averageOrderUsd"], "usdCents", { absent: "nothing" }),
      " each. Besides, the join is the wrong one, and ",
      n(row["joinedOpenRows"], "integer"),
      Number(row["joinedOpenRows"]) === 1
        ? " of its orders brought nothing: it was refunded, cancelled or is not due."
        : " of its orders brought nothing: they were refunded, cancelled or are not due.",
    ],
  },
  {
    title: "Participation",
    figureId: "FC-003-03",
    definition: "Users with a cart in any group ÷ all users who signed up.",
    importance: "Deals sell only to those who join: it bounds what better deals can bring.",
    reportSql: "(SELECT COUNT(*) FROM M users)",
    correct: {
      label: "Participation",
      value: (row) => row["participation"],
      format: "percent",
      empty: "no user",
      note: "users in groups ÷ users",
    },
    report: {
      label: "Participation, the report’s SQL",
      value: () => null,
      format: "percent",
      empty: "does not run",
      note: "a stray letter before the table’s name",
    },
    why: (row, n) => [
      "As printed it is refused: a page break left a letter between FROM and the table. Without it the query is right: ",
      n(row["participants"], "integer"),
      " of ",
      n(row["users"], "integer"),
      " users. It counts who joined, also where the group expired.",
    ],
  },
];

/**
 * The three indicators, each with its definition, importance, correct value, the report's value and
 * why they differ.
 *
 * @param data - The row of `deal_kpis`.
 * @param figures - Rows of `figure_verdicts`: verdicts on what the report says.
 */
export function kpiStudies(data: CardData, figures: CardData): HTMLElement {
  return html`<div class="kpi-studies">${STUDIES.map((study) => studyCard(study, data, figures))}</div>`;
}

function studyCard(study: Study, data: CardData, figures: CardData): HTMLElement {
  return html`<section class="panel kpi-study">
    <header><h3>${study.title}</h3><p>${study.definition} ${study.importance}</p></header>
    <div class="tiles">${kpiTile({ data, ...study.correct })}${kpiTile({ data, ...study.report })}</div>
    <p class="kpi-why">${insight(data, study.why)}</p>
    <p class="caveat">The report’s line: <code>${study.reportSql}</code> ${figureBadge(figures, study.figureId)}</p></section>`;
}
