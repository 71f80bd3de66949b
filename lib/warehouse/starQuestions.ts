/** One question, asked of both models. */
export interface StarQuestion {
  readonly question: string;
  readonly normalised: string;
  readonly star: string;
}

/** Makes the normalised copy: every fact once, categories and countries in tables of their own. */
export const normalisedSetup: readonly string[] = [
  `create or replace temp table demo_orders as
select order_id, customer_id, order_date, status from fact_order`,
  `create or replace temp table demo_order_items as
select order_id, line_number, product_id, line_value_usd from fact_order_item`,
  `create or replace temp table demo_products as
select product_id, title, category_id
from dim_product join dim_category using (category)`,
  `create or replace temp table demo_categories as
select category_id, category from dim_category`,
  `create or replace temp table demo_countries as
select row_number() over (order by country) as country_id, country
from (select distinct country from dim_customer)`,
  `create or replace temp table demo_customers as
select customer_id, country_id
from dim_customer join demo_countries using (country)`,
];

const completed = "where status = 'completed'";

/** Questions of the dashboards, with the joins that each model needs. */
export const starQuestions: readonly StarQuestion[] = [
  {
    question: "Revenue by category and month",
    normalised: `select category, date_trunc('month', order_date)::date as month, sum(line_value_usd) as revenue_usd
from demo_order_items
join demo_orders using (order_id)
join demo_products using (product_id)
join demo_categories using (category_id)
${completed}
group by all
order by all`,
    star: `select category, date_trunc('month', order_date)::date as month, sum(line_value_usd) as revenue_usd
from fact_order_item
${completed}
group by all
order by all`,
  },
  {
    question: "Revenue by month",
    normalised: `select date_trunc('month', order_date)::date as month, sum(line_value_usd) as revenue_usd
from demo_order_items
join demo_orders using (order_id)
${completed}
group by all
order by all`,
    star: `select date_trunc('month', order_date)::date as month, sum(line_value_usd) as revenue_usd
from fact_order_item
${completed}
group by all
order by all`,
  },
  {
    question: "Revenue by country and product",
    normalised: `select country, title, sum(line_value_usd) as revenue_usd
from demo_order_items
join demo_orders using (order_id)
join demo_products using (product_id)
join demo_customers using (customer_id)
join demo_countries using (country_id)
${completed}
group by all
order by all`,
    star: `select country, title, sum(line_value_usd) as revenue_usd
from fact_order_item
join dim_product using (product_id)
${completed}
group by all
order by all`,
  },
  {
    question: "Orders by weekday",
    normalised: `select isodow(order_date)::smallint as weekday, count(*) as orders
from demo_orders
${completed}
group by all
order by all`,
    star: `select weekday, count(distinct order_id) as orders
from fact_order_item
join dim_date on date = order_date
${completed}
group by all
order by all`,
  },
];
