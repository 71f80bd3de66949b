-- @description Requests, errors and response times of the last days.
-- @grain five minutes and endpoint
-- @materialized table
-- @inputs raw_api_health
select slot_start, endpoint, requests, errors, p50_ms, p95_ms
from raw_api_health
