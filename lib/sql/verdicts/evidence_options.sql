-- Kinds of evidence to filter by.
-- @question Where do live values come from?
-- @grain one row per kind of evidence
-- @tables fact_quoted_figure
-- @column evidence_kind varchar : query, method, arithmetic, statement or none
-- @column figures bigint count : quoted figures
select evidence_kind, count(*) as figures
from fact_quoted_figure
group by evidence_kind
order by evidence_kind
