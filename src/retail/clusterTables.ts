import type { RfmClusters, RfmCustomers } from "../../lib/commerce/rfmClusters.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { liveSource } from "../components/liveSource.ts";
import { resultField } from "../components/resultField.ts";
import { toLive } from "../components/toLive.ts";
import { deriveProvenance } from "../engine/deriveProvenance.ts";
import type { ResultField, Row, Rows } from "../engine/types.ts";
import type { ClusterControl } from "./clusterControl.ts";
import { startClusters } from "./startClusters.ts";

const TABLES = {
  clusters: [
    resultField("cluster", "bigint", "cluster, 1 the one whose customers bring most"),
    resultField("customers", "bigint", "customers", "count"),
    resultField("share", "double", "customers ÷ all clustered"),
    resultField("revenueShare", "double", "their revenue ÷ revenue of all clustered"),
    resultField("meanRecency", "double", "mean days since the last order", "days"),
    resultField("meanFrequency", "double", "mean orders", "count"),
    resultField("meanMonetary", "double", "mean revenue"),
    resultField("mainSegment", "varchar", "segment by scores that most of its customers have"),
    resultField("mainShare", "double", "share of its customers that have it"),
  ],
  validity: [
    resultField("k", "bigint", "number of clusters", "count"),
    resultField(
      "inertia",
      "double",
      "sum of squared distances to the centres, of 1,000 customers at most",
    ),
    resultField("silhouette", "double", "mean silhouette of the same"),
    resultField("daviesBouldin", "double", "Davies–Bouldin index, lower is better"),
  ],
  crosstab: [
    resultField("segment", "varchar", "segment by scores"),
    resultField("cluster", "bigint", "cluster of k-means"),
    resultField("customers", "bigint", "customers in both", "count"),
    resultField("share", "double", "customers ÷ customers of the segment"),
  ],
  facts: [
    resultField("k", "bigint", "clusters", "count"),
    resultField("customers", "bigint", "customers clustered", "count"),
    resultField("allCustomers", "bigint", "all customers", "count"),
    resultField("silhouette", "double", "mean silhouette at k"),
    resultField(
      "bestK",
      "bigint",
      "number of clusters with the highest silhouette among those tried",
    ),
    resultField(
      "agreement",
      "double",
      "adjusted Rand index of clusters and segments: 0 by chance, 1 equal",
    ),
    resultField(
      "stability",
      "double",
      "mean adjusted Rand index of clusters over pairs of ten seeds",
    ),
    resultField("leastStability", "double", "the smallest of these"),
  ],
} satisfies Record<string, readonly ResultField[]>;

type Name = keyof typeof TABLES;
type Tables = Readonly<Record<Name, LiveRows>>;

/**
 * Clusters of the customers that `rfm_groups` lists, anew when they or the number of clusters change.
 *
 * @param form - Has the number of clusters as `clusters.k`, and is told why they cannot be.
 */
export function clusterTables(data: CardData, form: ClusterControl): Tables {
  const live = toLive(data);
  let latest: { rows: Rows; k: number; answer: Promise<RfmClusters> } | undefined;
  const ask = async () => {
    const { current } = live;
    // Without a pause where it can be: the worker starts before the page's cards are drawn.
    const rows = current.status === "ready" ? current.rows : await readyRows(live);
    if (rows !== latest?.rows) form.say(undefined);
    const k = form.values["clusters.k"]!;
    if (latest?.rows !== rows || latest.k !== k)
      latest = { rows, k, answer: startClusters({ customers: customersOf(rows), k }) };
    const asked = latest;
    asked.answer.then(
      () => form.say(undefined),
      (error: Error) => {
        form.say(`${error.message}. Choose fewer clusters, or filters that leave more customers.`);
        // Asked again, a failure is not answered from memory.
        latest = undefined;
      },
    );
    return { rows, k, found: await asked.answer };
  };
  const table = (name: Name): LiveRows => {
    const source = liveSource(
      async () => {
        const { rows, k, found } = await ask();
        const made = name === "facts" ? factsOf(rows, k, found) : found[name];
        return asRows(
          made.map((row) => ({ ...row })),
          TABLES[name],
          rows,
        );
      },
      { resetFilters: live.resetFilters },
    );
    live.subscribe(({ status }) => status === "ready" && source.reload());
    form.addEventListener("input", () => source.reload());
    return source;
  };
  return {
    clusters: table("clusters"),
    validity: table("validity"),
    crosstab: table("crosstab"),
    facts: table("facts"),
  };
}

function readyRows(live: LiveRows): Promise<Rows> {
  return new Promise((resolve, reject) => {
    const stop = live.subscribe((state) => {
      if (state.status === "loading") return;
      if (state.status === "ready") resolve(state.rows);
      else reject(state.error);
      queueMicrotask(() => stop());
    });
  });
}

function customersOf(rows: Rows): RfmCustomers {
  if (rows.length === 0)
    throw new RangeError("k-means needs customers, and no customer matches the filters");
  const column = (key: string) => Float64Array.from(rows, (row) => Number(row[key]));
  return {
    recency: column("meanRecency"),
    frequency: column("meanFrequency"),
    monetary: column("revenue"),
    segment: rows.map((row) => String(row["segment"])),
  };
}

function factsOf(rows: Rows, k: number, found: RfmClusters): Row[] {
  const { agreement, stability, leastStability, validity } = found;
  const best = validity.toSorted((a, b) => (b.silhouette ?? -1) - (a.silhouette ?? -1))[0];
  const own = validity.find((row) => row.k === k)?.silhouette ?? null;
  const facts = {
    k,
    customers: rows.length,
    allCustomers: rows[0]!["allCustomers"]!,
    silhouette: own,
  };
  return [{ ...facts, bestK: best?.k ?? null, agreement, stability, leastStability }];
}

function asRows(rows: Row[], fields: readonly ResultField[], from: Rows): Rows {
  return Object.assign(rows, {
    columns: fields.map(({ key }) => key),
    fields,
    provenance: deriveProvenance(from.provenance, {
      derived: true,
      computed: fields.map(({ key }) => key),
      methodId: "k-means",
      rerun: undefined,
    }),
  });
}
