-- AlterTable
ALTER TABLE "target" ADD COLUMN     "kept_from_id" UUID;

-- CreateIndex
CREATE INDEX "target_kept_from_id_idx" ON "target"("kept_from_id");

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_kept_from_id_fkey" FOREIGN KEY ("kept_from_id") REFERENCES "target"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Only a target of the plan's own was kept.
ALTER TABLE target ADD CONSTRAINT target_kept CHECK (kept_from_id IS NULL OR decision = 'local');
