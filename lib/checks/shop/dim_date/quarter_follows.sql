-- Quarters follow from months.
-- @kind consistency
-- @severity error
-- @expectation quarter is month ÷ 3, rounded up.
-- @question Is this a financial year?
select date, month, quarter
from dim_date
where quarter <> ceil(month / 3.0)
order by date, month, quarter
