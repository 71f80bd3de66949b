import {
  rfmClusters,
  type RfmClusters,
  type RfmCustomers,
} from "../../lib/commerce/rfmClusters.ts";

/** What the worker is asked. */
export interface ClusterRequest {
  readonly customers: RfmCustomers;
  readonly k: number;
}

/** What it answers. */
export type ClusterAnswer = { readonly clusters: RfmClusters } | { readonly problem: string };

addEventListener("message", ({ data }: MessageEvent<ClusterRequest>) => {
  rfmClusters(data.customers, data.k).then(
    (clusters) => postMessage({ clusters } satisfies ClusterAnswer),
    (error: Error) => postMessage({ problem: error.message } satisfies ClusterAnswer),
  );
});
