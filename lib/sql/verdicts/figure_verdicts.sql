-- Verdicts on the registered figures of the source texts, for badges beside what they quote.
-- @question What does the fact check say of a figure?
-- @grain one row per quoted figure
-- @tables fact_quoted_figure
-- @column figure_id varchar : id of the figure
-- @column verdict varchar : agrees, differs, contradicts itself or cannot be checked
select
  figure_id,
  verdict
from fact_quoted_figure
order by figure_id
