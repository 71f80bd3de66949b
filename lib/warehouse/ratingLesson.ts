import type { Lesson } from "./lesson.ts";

/** A column that the API nests and the table does not have: error, look-up, fix. */
export const ratingLesson: Lesson = {
  id: "rating",
  title: "p.rating: the API has it, the table does not",
  setup: [],
  shows: [],
  steps: [
    {
      title: "Ask for the column that the API returns",
      says: "The API answers rating: {rate, count}. Staging made two columns of it, so the engine refuses the name and says where it stands.",
      sql: ["select p.title, p.rating from dim_product as p order by p.rating desc limit 5"],
      fails: true,
    },
    {
      title: "Look it up in information_schema",
      says: "Which columns are there, and of which type?",
      sql: [],
      asks: {
        title: "Columns of dim_product",
        sql: `select column_name, data_type
from information_schema.columns
where table_name = 'dim_product'
order by ordinal_position`,
      },
    },
    {
      title: "Ask for the columns that exist",
      says: "The score and the number of votes behind it, each in its own column. A contract names both, so that a change of the API stops the build and not a dashboard.",
      sql: [],
      asks: {
        title: "Best rated products",
        sql: `select p.title, p.rating_rate, p.rating_count
from dim_product as p
order by p.rating_rate desc, p.rating_count desc, p.product_id
limit 5`,
      },
    },
  ],
};
