-- The trail is one chain, so whoever adds to it waits for whoever does so before. Until now a transaction held the chain from its
-- first write to its end: while a commune took over a file of thousands of households, nobody in the country could save
-- anything. Entries now wait in audit_pending, in the order in which they came about, and are linked while their transaction
-- commits: all of them or, with it, none. What is hashed, and how, is what it was.

-- UNLOGGED: no row of it ever outlives its own transaction.
CREATE UNLOGGED TABLE "audit_pending" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "user_id" TEXT,
    "operation" TEXT NOT NULL,
    "table_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "rows" JSONB NOT NULL,

    CONSTRAINT "audit_pending_pkey" PRIMARY KEY ("id")
);

CREATE FUNCTION audit_link() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  previous text;
BEGIN
  -- One chain: writers queue here until they have committed, so the order of ids is the order of commits.
  PERFORM pg_advisory_xact_lock(7236101);
  SELECT hash INTO previous FROM audit_entry ORDER BY id DESC LIMIT 1;
  INSERT INTO audit_entry (at, user_id, operation, table_name, action, rows, previous_hash, hash)
  VALUES (NEW.at, NEW.user_id, NEW.operation, NEW.table_name, NEW.action, NEW.rows, previous,
    encode(sha256(convert_to(concat_ws('|', previous, extract(epoch FROM NEW.at)::text, NEW.user_id, NEW.operation, NEW.table_name, NEW.action, NEW.rows::text), 'UTF8')), 'hex'));
  DELETE FROM audit_pending p WHERE p.id = NEW.id;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER audit_pending_link AFTER INSERT ON audit_pending DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION audit_link();

-- Hidden columns are left out before rows become JSON: those of a scoring are most of its bytes.
CREATE OR REPLACE FUNCTION audit_write() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed jsonb;
  row_count bigint;
  digest text;
  hidden text[] := coalesce(TG_ARGV, '{}');
  shown text := (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a
    WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> ALL (hidden));
  every text := 'SELECT jsonb_agg(to_jsonb(x)) FROM (SELECT %s FROM %I) x';
  before jsonb;
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT count(*) INTO row_count FROM new_rows;
    -- An import of thousands of rows leaves their number and digest: what it brought can be checked, not read back here.
    IF row_count > 500 THEN
      EXECUTE format('SELECT encode(sha256(convert_to(string_agg(to_jsonb(x)::text, E''\n''), ''UTF8'')), ''hex'') FROM (SELECT %s FROM new_rows) x', shown) INTO digest;
      changed := jsonb_build_object('count', row_count, 'sha256', digest);
    ELSE
      EXECUTE format(every, shown, 'new_rows') INTO changed;
    END IF;
  ELSIF TG_OP = 'DELETE' THEN
    EXECUTE format(every, shown, 'old_rows') INTO changed;
  ELSE
    EXECUTE format(every, shown, 'new_rows') INTO changed;
    IF changed IS NOT NULL THEN
      EXECUTE format(every, shown, 'old_rows') INTO before;
      changed := jsonb_build_object('before', before, 'after', changed);
    END IF;
  END IF;
  IF changed IS NULL THEN RETURN NULL; END IF;
  INSERT INTO audit_pending (at, user_id, operation, table_name, action, rows)
  VALUES (clock_timestamp(), app_user_id(), coalesce(nullif(current_setting('app.operation', true), ''), 'system'), TG_TABLE_NAME, lower(TG_OP), changed);
  RETURN NULL;
END $$;
