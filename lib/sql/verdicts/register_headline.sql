-- How the quoted figures fare, all of them in one row.
-- @question How many of the quoted figures hold?
-- @grain one row
-- @tables fact_quoted_figure
-- @column figures bigint count : quoted figures
-- @column agree bigint count : figures that hold against their live value
-- @column differ bigint count : figures that data, a method or a run do not bear out
-- @column contradict bigint count : figures that other figures of the same text rule out
-- @column unchecked bigint count : figures that nothing can be held against
-- @column agree_share double : figures that hold ÷ quoted figures
-- @column differ_share double : figures that differ ÷ quoted figures
-- @column contradict_share double : figures that their text rules out ÷ quoted figures
-- @column unchecked_share double : figures without evidence ÷ quoted figures
with counts as (
  select
    count(figure_id) as figures,
    count(figure_id) filter (where verdict = 'agrees') as agree,
    count(figure_id) filter (where verdict = 'differs') as differ,
    count(figure_id) filter (where verdict = 'contradicts itself') as contradict,
    count(figure_id) filter (where verdict = 'cannot be checked') as unchecked
  from fact_quoted_figure
)
select
  figures,
  agree,
  differ,
  contradict,
  unchecked,
  agree / nullif(figures, 0) as agree_share,
  differ / nullif(figures, 0) as differ_share,
  contradict / nullif(figures, 0) as contradict_share,
  unchecked / nullif(figures, 0) as unchecked_share
from counts
