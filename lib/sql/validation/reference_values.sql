-- Reference values beside ours, those first that use most of what is allowed.
-- @question Which values come nearest to what is allowed?
-- @grain one row per reference value
-- @tables fact_reference
-- @param areas varchar[] = [] : areas of methods; empty means all
-- @param kinds varchar[] = [] : tools or kinds of reference; empty means all
-- @param methods varchar[] = [] : ids of methods; empty means all
-- @param at_most integer = 100 : rows at most
-- @column method varchar : id of the method
-- @column path varchar : where in the result the value stands
-- @column reference varchar : the reference with all its digits
-- @column ours varchar : our value with all its digits
-- @column relative_error double : |ours − reference| ÷ |reference|
-- @column allowed_error double : largest absolute error allowed
-- @column allowance_used double : share of the allowed error that is used
-- @column agrees boolean : whether the error is allowed
-- @column case_number smallint : number of the case
-- @column kind varchar : tool, published figure or definition
-- @column source varchar : tool, version and call, or publication
select
  method,
  path,
  reference_text as reference,
  ours_text as ours,
  relative_error,
  allowed_error,
  allowance_used,
  agrees,
  case_number,
  kind,
  source
from fact_reference
where (len($areas) = 0 or list_contains($areas, area))
  and (len($kinds) = 0 or list_contains($kinds, kind))
  and (len($methods) = 0 or list_contains($methods, method))
order by agrees, allowance_used desc nulls last, method, case_number, path
limit $at_most
