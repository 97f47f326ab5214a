-- CreateEnum
CREATE TYPE "import_stage" AS ENUM ('reading', 'checking');

-- CreateTable
CREATE TABLE "import_reading" (
    "id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "stage" "import_stage" NOT NULL DEFAULT 'reading',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "refusals" JSONB,
    "began_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "told_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" TEXT NOT NULL,

    CONSTRAINT "import_reading_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "import_reading_unit_id_idx" ON "import_reading"("unit_id");

-- AddForeignKey
ALTER TABLE "import_reading" ADD CONSTRAINT "import_reading_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- who sees and writes it

-- No record of anything but a file on its way: it is deleted, and leaves no trail.
GRANT SELECT, INSERT, UPDATE, DELETE ON import_reading TO bacthang_app;
ALTER TABLE import_reading ENABLE ROW LEVEL SECURITY;
CREATE POLICY import_reading_of_editors ON import_reading FOR ALL TO bacthang_app
  USING (unit_id IN (SELECT app_units('editor'))) WITH CHECK (unit_id IN (SELECT app_units('editor')));
