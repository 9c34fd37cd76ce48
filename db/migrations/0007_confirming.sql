ALTER TABLE "fineprint"."change_records" ADD COLUMN "planned_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "fineprint"."deliveries" ADD COLUMN "due_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "fineprint"."documents" ADD COLUMN "canonical_url" text;--> statement-breakpoint
ALTER TABLE "fineprint"."documents" ADD COLUMN "looking_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "fineprint"."documents" ADD COLUMN "looking_for" bigint;--> statement-breakpoint
ALTER TABLE "fineprint"."documents" ADD COLUMN "looked_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "change_records_to_plan" ON "fineprint"."change_records" USING btree ("document_id") WHERE "fineprint"."change_records"."status" = 'confirmed' and "fineprint"."change_records"."planned_at" is null;--> statement-breakpoint
ALTER TABLE "fineprint"."documents" ADD CONSTRAINT "documents_canonicalUrl_unique" UNIQUE("canonical_url");--> statement-breakpoint
-- What was confirmed so far has been planned: only what is confirmed from now on may be left without deliveries.
UPDATE "fineprint"."change_records" SET "planned_at" = coalesce("settled_at", "detected_at") WHERE "status" = 'confirmed';
