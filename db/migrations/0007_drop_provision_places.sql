ALTER TABLE "fineprint"."provisions" DROP COLUMN "start_offset";--> statement-breakpoint
ALTER TABLE "fineprint"."provisions" DROP COLUMN "end_offset";--> statement-breakpoint
ALTER TABLE "fineprint"."versions" DROP COLUMN "provision_ids";