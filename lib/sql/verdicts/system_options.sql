-- Systems whose source texts quote figures.
-- @question Which source texts are there?
-- @grain one row per system
-- @tables fact_quoted_figure
-- @column system varchar : system whose source text quotes figures
-- @column figures bigint count : quoted figures
select system, count(*) as figures
from fact_quoted_figure
group by system
order by system
