-- @description Changes of the loyalty segment; everyone starts as bronze on the day of registration.
-- @grain one customer and day on which the segment changed
-- @materialized view
-- @inputs raw_segment_changes, stage_customer
select customer_id, signup_date as changed_on, 'bronze' as segment
from stage_customer
union
select customer_id, changed_on, segment
from raw_segment_changes
