/// <reference types="vite/client" />
import type { RfmClusters } from "../../lib/commerce/rfmClusters.ts";
import { startWorker } from "../components/startWorker.ts";
import type { ClusterAnswer, ClusterRequest } from "./clusterWorker.ts";

/** Clusters customers in a worker of its own, which ends with its answer. */
export const startClusters = (request: ClusterRequest): Promise<RfmClusters> =>
  startWorker<ClusterRequest, ClusterAnswer, RfmClusters>({
    name: "the clustering",
    load: () => import("./clusterWorker.ts?worker&inline"),
    request,
    hear: (answer, { finish, fail }) =>
      "clusters" in answer ? finish(answer.clusters) : fail(answer.problem),
  }).result;
