ALTER TABLE "fineprint"."versions" ADD COLUMN "clause_starts" integer[];--> statement-breakpoint
ALTER TABLE "fineprint"."versions" ADD COLUMN "clause_provisions" integer[];--> statement-breakpoint
UPDATE "fineprint"."versions" SET
	"clause_starts" = (SELECT array_agg(("clause" ->> 2)::integer ORDER BY "number") FROM json_array_elements("clauses" -> 'clauses') WITH ORDINALITY AS "list" ("clause", "number")),
	"clause_provisions" = (SELECT array_agg("id"::integer ORDER BY "number") FROM json_array_elements_text("provision_ids") WITH ORDINALITY AS "list" ("id", "number"))
	WHERE "provision_ids" IS NOT NULL;
