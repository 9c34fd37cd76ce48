ALTER TABLE "fineprint"."clauses" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "fineprint"."clauses" CASCADE;--> statement-breakpoint
ALTER TABLE "fineprint"."provisions" DROP CONSTRAINT "provisions_last_version_id_versions_id_fk";
--> statement-breakpoint
ALTER TABLE "fineprint"."provisions" DROP COLUMN "last_version_id";