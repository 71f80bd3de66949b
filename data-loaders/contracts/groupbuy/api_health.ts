import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Requests, errors and response times of the last days.",
  grain: "five minutes and endpoint",
  primaryKey: ["slot_start", "endpoint"],
  sortedBy: ["slot_start", "endpoint"],
  columns: [
    {
      name: "slot_start",
      type: "timestamp",
      description: "First second of the five minutes (UTC).",
    },
    { name: "endpoint", type: "varchar", description: "Endpoint." },
    { name: "requests", type: "integer", description: "Requests.", unit: "count", min: 0 },
    {
      name: "errors",
      type: "integer",
      description: "Requests that failed.",
      unit: "count",
      min: 0,
    },
    {
      name: "p50_ms",
      type: "decimal(10,1)",
      description: "Median response time; null without requests.",
      unit: "ms",
      min: 0,
      nullable: true,
    },
    {
      name: "p95_ms",
      type: "decimal(10,1)",
      description: "95th percentile; null without requests.",
      unit: "ms",
      min: 0,
      nullable: true,
    },
  ],
};

export default contract;
