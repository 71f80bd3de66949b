-- How long an expired group waits until a pipeline that runs every so often notices it, and how many
-- of them would be noticed only after the refund was due.
-- A run notices every group that expired since the run before, those that expire in the second in
-- which it starts among them; runs start at midnight.
-- @question What does streaming change for refunds?
-- @grain one row per interval between runs
-- @tables groups, planted_truth
-- @column place integer : order of the rows, longest interval first
-- @column pipeline varchar : how the pipeline runs
-- @column every_minutes integer min : minutes between two runs
-- @column groups bigint count : expired groups
-- @column mean_wait_min double min : mean minutes from the expiry to the next run; null without a group
-- @column longest_wait_min double min : longest of them; null without a group
-- @column runs_per_day integer count : runs of a day
-- @column promise_share double : mean wait ÷ the promised time of a refund; null without a group
-- @column longest_share double : longest wait ÷ the promised time of a refund; null without a group
-- @column mean_wait_hours double h : mean wait in hours; null without a group
with promise as (
  select max(value) * 60 as promised_min
  from planted_truth
  where subject = 'refunds'
    and statement like 'time within%'
),
pipelines (place, pipeline, every_minutes) as (
  values (1, 'nightly batch', 1440), (2, 'hourly batch', 60), (3, 'every five minutes', 5), (4, 'every minute', 1)
),
expired as (
  select date_diff('second', date_trunc('day', expires_at), expires_at) as second_of_day
  from groups
  where status = 'expired'
),
waits as (
  select
    pipelines.*,
    (every_minutes * 60 - second_of_day % (every_minutes * 60)) % (every_minutes * 60) / 60 as wait_min
  from pipelines
  cross join expired
)
select
  place,
  pipeline,
  every_minutes,
  count(*) as groups,
  avg(wait_min) as mean_wait_min,
  max(wait_min) as longest_wait_min,
  (1440 / every_minutes)::integer as runs_per_day,
  avg(wait_min) / max(promised_min) as promise_share,
  max(wait_min) / max(promised_min) as longest_share,
  avg(wait_min) / 60 as mean_wait_hours
from waits
cross join promise
group by place, pipeline, every_minutes
order by place
