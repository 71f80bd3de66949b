-- How many quoted figures have each verdict, verdicts without a figure included.
-- @question How do the quoted figures fare?
-- @grain one row per verdict
-- @tables fact_quoted_figure
-- @column verdict varchar : agrees, differs, contradicts itself or cannot be checked
-- @column figures bigint count : quoted figures with this verdict
-- @column all_figures bigint count : quoted figures
-- @column share double : figures ÷ all quoted figures
select
  verdicts.verdict,
  count(figure_id) as figures,
  sum(count(figure_id)) over ()::bigint as all_figures,
  count(figure_id) / nullif(sum(count(figure_id)) over (), 0) as share
from (
  values ('agrees', 1), ('differs', 2), ('contradicts itself', 3), ('cannot be checked', 4)
) as verdicts (verdict, place)
left join fact_quoted_figure on fact_quoted_figure.verdict = verdicts.verdict
group by verdicts.verdict, verdicts.place
order by verdicts.place
