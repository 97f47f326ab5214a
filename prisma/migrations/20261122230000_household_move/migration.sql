-- CreateEnum
CREATE TYPE "move_state" AS ENUM ('onTheWay', 'takenIn', 'turnedAway', 'calledBack');

-- CreateTable
CREATE TABLE "household_move" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "from_unit_id" TEXT NOT NULL,
    "to_unit_id" TEXT NOT NULL,
    "leaves_on" DATE NOT NULL,
    "note" TEXT,
    "head_name" TEXT NOT NULL,
    "persons" INTEGER NOT NULL,
    "state" "move_state" NOT NULL DEFAULT 'onTheWay',
    "arrived_on" DATE,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "sent_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_by_id" TEXT,
    "ended_at" TIMESTAMPTZ,
    "ended_by_id" TEXT,

    CONSTRAINT "household_move_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "household_move_household_id_idx" ON "household_move"("household_id");

-- CreateIndex
CREATE INDEX "household_move_from_unit_id_sent_at_idx" ON "household_move"("from_unit_id", "sent_at");

-- CreateIndex
CREATE INDEX "household_move_to_unit_id_sent_at_idx" ON "household_move"("to_unit_id", "sent_at");

-- CreateIndex
CREATE INDEX "household_move_ended_by_id_ended_at_idx" ON "household_move"("ended_by_id", "ended_at");

-- AddForeignKey
ALTER TABLE "household_move" ADD CONSTRAINT "household_move_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_move" ADD CONSTRAINT "household_move_from_unit_id_fkey" FOREIGN KEY ("from_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_move" ADD CONSTRAINT "household_move_to_unit_id_fkey" FOREIGN KEY ("to_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
