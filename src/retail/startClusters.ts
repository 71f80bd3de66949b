/// <reference types="vite/client" />
import type { RfmClusters } from "../../lib/commerce/rfmClusters.ts";
import type { ClusterAnswer, ClusterRequest } from "./clusterWorker.ts";

/** Clusters customers in a worker of its own, which ends with its answer. */
export async function startClusters(request: ClusterRequest): Promise<RfmClusters> {
  const { default: ClusterWorker } = await import("./clusterWorker.ts?worker&inline");
  const worker = new ClusterWorker();
  return new Promise<RfmClusters>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<ClusterAnswer>) => {
      worker.terminate();
      if ("clusters" in data) resolve(data.clusters);
      else reject(new Error(data.problem));
    });
    worker.addEventListener("error", ({ message }) => {
      worker.terminate();
      reject(new Error(`the clustering stopped: ${message || "it could not be loaded"}`));
    });
    worker.postMessage(request);
  });
}
