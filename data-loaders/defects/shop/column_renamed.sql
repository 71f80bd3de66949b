-- A column was renamed.
-- @table dim_customer
-- @kind schema drift
-- @found_by dim_customer.columns_as_promised, dim_customer.signup_channel_allowed, dim_customer.signup_channel_known
alter table dim_customer rename signup_channel to channel
