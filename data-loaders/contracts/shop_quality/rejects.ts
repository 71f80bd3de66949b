export { default } from "../shop/rejects.ts";
