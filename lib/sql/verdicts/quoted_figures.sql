-- Registered figures of the source texts, each beside its live value.
-- @question What do the source texts quote, and what is it here?
-- @grain one row per quoted figure
-- @tables fact_quoted_figure
-- @param systems varchar[] = [] : systems whose source text quotes the figure; empty means all
-- @param verdicts varchar[] = [] : verdicts; empty means all
-- @param evidences varchar[] = [] : where live values come from; empty means all
-- @column figure_id varchar : id of the figure
-- @column system varchar : system whose source text quotes it
-- @column quote varchar : what the text says
-- @column place varchar : where in the text
-- @column unit varchar : unit of both values
-- @column quoted_value double : the figure of the text
-- @column live_label varchar : what the live value is
-- @column live_value double : live value; null when there is nothing to hold the figure against
-- @column verdict varchar : agrees, differs, contradicts itself or cannot be checked
-- @column rule varchar : the rule by which it was judged
-- @column evidence_kind varchar : query, method, arithmetic, statement or none
-- @column evidence varchar : how the live value comes about
-- @column owner_query varchar : system and name of the query that gives it
-- @column note varchar : what to know besides
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
from fact_quoted_figure
where (len($systems) = 0 or list_contains($systems, system))
  and (len($verdicts) = 0 or list_contains($verdicts, verdict))
  and (len($evidences) = 0 or list_contains($evidences, evidence_kind))
order by system, figure_id
