export { default } from "../shop/rule_counts.ts";
