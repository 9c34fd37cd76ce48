import { z } from "zod";
import { API_SCOPES } from "../../ports.js";
import type { Endpoint } from "./endpoint.js";
import { Problem } from "./shapes.js";

type Schema = Record<string, unknown>;

/** Under which the API stands. */
export const API_PATH = "/api/v1";

const REFUSALS: Readonly<Record<string, string>> = {
  "400": "The request cannot be read",
  "401": "No token, or none that opens anything",
  "403": "The token lacks the scope",
  "404": "No such record for this workspace",
  "410": "The record's quotes do not stand in what is stored, so it is not shown",
  "422": "The request cannot be answered; `detail` says what to do",
  "429": "Too many requests; see Retry-After",
};

/** The API's description (OpenAPI 3.1), made from the shapes that requests are read and answers are made with. */
export function describeApi(
  endpoints: readonly Endpoint[],
  { url, version }: { url: string; version: string },
): Schema {
  const components: Record<string, Schema> = {};
  const schemaOf = (shape: z.ZodType, io: "input" | "output") => toSchema(shape, io, components);
  const paths: Record<string, Record<string, unknown>> = {};
  schemaOf(Problem, "output");
  for (const one of endpoints) {
    paths[one.path] = { ...paths[one.path], [one.method]: operation(one, schemaOf) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Fineprint",
      version,
      description:
        "Reads records of policies and their changes. Every quote is a slice of a stored, hashed text. What a token's workspace may not see does not exist for it. Times are UTC.",
    },
    servers: [{ url: `${url}${API_PATH}` }],
    security: [{ token: [] }],
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        token: {
          ...{ type: "http", scheme: "bearer" },
          description: `A token made by somebody who manages the workspace; scopes: ${API_SCOPES.join(", ")}`,
        },
      },
    },
  };
}

function operation(one: Endpoint, schemaOf: (shape: z.ZodType, io: "input" | "output") => Schema): Schema {
  const { properties = {}, required = [] } = schemaOf(one.takes, "input") as {
    properties?: Record<string, Schema>;
    required?: string[];
  };
  const inPath = pathNames(one.path);
  const parameters = Object.entries(properties)
    .filter(([name]) => one.method === "get" || inPath.includes(name))
    .map(([name, schema]) => {
      const { description, ...rest } = schema;
      const isInPath = inPath.includes(name);
      return {
        ...{ name, in: isInPath ? "path" : "query", required: isInPath || required.includes(name), schema: rest },
        ...(description === undefined ? {} : { description }),
      };
    });
  const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
  const problem = { content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };
  return {
    operationId: one.name,
    summary: one.summary,
    description: `Scope: ${one.scope}.`,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(one.method === "post" ? { requestBody: { required: true, ...json(schemaOf(one.takes, "input")) } } : {}),
    responses: {
      "200": { description: "The answer", ...json(schemaOf(one.gives, "output")) },
      ...(one.method === "get" ? { "304": { description: "As you have it (If-None-Match)" } } : {}),
      ...Object.fromEntries(
        Object.entries(REFUSALS).map(([status, description]) => [status, { description, ...problem }]),
      ),
    },
  };
}

function pathNames(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/** A shape's JSON Schema; shapes with a name of their own go to the components. */
function toSchema(shape: z.ZodType, io: "input" | "output", components: Record<string, Schema>): Schema {
  const {
    $schema: _schema,
    $defs,
    ...schema
  } = z.toJSONSchema(shape, { io, reused: "inline" }) as Schema & {
    $defs?: Record<string, Schema>;
  };
  for (const [name, definition] of Object.entries($defs ?? {})) components[name] = named(definition);
  return named(schema);
}

/** A schema without its own name, which is no part of it. */
function named(schema: Schema): Schema {
  const { id: _id, ...rest } = relink(schema) as Schema;
  return rest;
}

/** References to named shapes as OpenAPI has them; the names themselves are no part of a schema. */
function relink(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relink);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const isReference = key === "$ref" && typeof inner === "string";
      return [key, isReference ? inner.replace("#/$defs/", "#/components/schemas/") : relink(inner)];
    }),
  );
}
