-- @description Flights by day and minute of arrival delay.
-- @grain one day and minute of delay that occur
-- @materialized table
-- @inputs raw_fact_flight
select flight_date, arrival_delay_min, count(*)::smallint as flights
from raw_fact_flight
group by all
