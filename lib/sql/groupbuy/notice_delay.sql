-- How long an expired group waits until a pipeline that runs every so often notices it, and how many
-- of them would be noticed only after the refund was due.
-- A run notices every group that expired since the run before; runs start at midnight.
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
)
select
  pipelines.place,
  pipelines.pipeline,
  pipelines.every_minutes,
  count(*) as groups,
  avg(pipelines.every_minutes - second_of_day % (pipelines.every_minutes * 60) / 60) as mean_wait_min,
  max(pipelines.every_minutes - second_of_day % (pipelines.every_minutes * 60) / 60) as longest_wait_min,
  (1440 / pipelines.every_minutes)::integer as runs_per_day,
  avg(pipelines.every_minutes - second_of_day % (pipelines.every_minutes * 60) / 60) / max(promise.promised_min) as promise_share
from pipelines
cross join expired
cross join promise
group by pipelines.place, pipelines.pipeline, pipelines.every_minutes
order by pipelines.place
