-- @description Every registered figure of the source texts beside its live value, with the verdict.
-- @grain one quoted figure
-- @materialized table
-- @inputs raw_figures
select
  figure_id,
  system,
  quote,
  place,
  unit,
  quoted_value,
  live_label,
  live_value,
  verdict,
  rule,
  evidence_kind,
  evidence,
  owner_query,
  note
from raw_figures
