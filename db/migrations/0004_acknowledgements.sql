CREATE TABLE "fineprint"."acknowledgements" (
	"change_id" integer NOT NULL,
	"channel_id" integer NOT NULL,
	"actor" text NOT NULL,
	"actor_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "acknowledgements_change_id_channel_id_pk" PRIMARY KEY("change_id","channel_id")
);
--> statement-breakpoint
ALTER TABLE "fineprint"."acknowledgements" ADD CONSTRAINT "acknowledgements_change_id_change_records_id_fk" FOREIGN KEY ("change_id") REFERENCES "fineprint"."change_records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fineprint"."acknowledgements" ADD CONSTRAINT "acknowledgements_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "fineprint"."channels"("id") ON DELETE no action ON UPDATE no action;