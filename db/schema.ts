/** The whole schema, a file an area. */
export { fineprint } from "./schema/base.js";
export * from "./schema/changes.js";
export * from "./schema/channels.js";
export * from "./schema/decisions.js";
export * from "./schema/deliveries.js";
export * from "./schema/documents.js";
export * from "./schema/provisions.js";
export * from "./schema/workspaces.js";
