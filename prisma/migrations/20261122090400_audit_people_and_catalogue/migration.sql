-- Who was given access, and the catalogue, leave a trace too: never what somebody signs in with.

-- As before, but for columns named by the trigger: those are left out of the trail.
CREATE OR REPLACE FUNCTION audit_write() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed jsonb;
  row_count bigint;
  digest text;
  previous text;
  moment timestamptz := clock_timestamp();
  who text := app_user_id();
  what text := coalesce(nullif(current_setting('app.operation', true), ''), 'system');
  hidden text[] := coalesce(TG_ARGV, '{}');
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT count(*) INTO row_count FROM new_rows;
    -- An import of thousands of rows leaves their number and digest: what it brought can be checked, not read back here.
    IF row_count > 500 THEN
      SELECT encode(sha256(convert_to(string_agg((to_jsonb(n) - hidden)::text, E'\n'), 'UTF8')), 'hex') INTO digest FROM new_rows n;
      changed := jsonb_build_object('count', row_count, 'sha256', digest);
    ELSE
      SELECT jsonb_agg(to_jsonb(n) - hidden) INTO changed FROM new_rows n;
    END IF;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT jsonb_agg(to_jsonb(o) - hidden) INTO changed FROM old_rows o;
  ELSE
    SELECT jsonb_build_object('before', b.rows, 'after', a.rows) INTO changed
      FROM (SELECT jsonb_agg(to_jsonb(o) - hidden) AS rows FROM old_rows o) b,
           (SELECT jsonb_agg(to_jsonb(n) - hidden) AS rows FROM new_rows n) a
      WHERE a.rows IS NOT NULL;
  END IF;
  IF changed IS NULL THEN RETURN NULL; END IF;
  -- One chain: writers queue here until they commit, so the order of ids is the order of commits.
  PERFORM pg_advisory_xact_lock(7236101);
  SELECT hash INTO previous FROM audit_entry ORDER BY id DESC LIMIT 1;
  INSERT INTO audit_entry (at, user_id, operation, table_name, action, rows, previous_hash, hash)
  VALUES (moment, who, what, TG_TABLE_NAME, lower(TG_OP), changed, previous,
    encode(sha256(convert_to(concat_ws('|', previous, extract(epoch FROM moment)::text, who, what, TG_TABLE_NAME, lower(TG_OP), changed::text), 'UTF8')), 'hex'));
  RETURN NULL;
END $$;

DO $$
DECLARE
  written text;
  hidden text;
BEGIN
  FOREACH written IN ARRAY ARRAY['auth_user', 'auth_account', 'indicator', 'subgroup', 'standard'] LOOP
    -- That a password or a token was changed is known by the entry; what it is, by nobody.
    hidden := CASE written WHEN 'auth_account' THEN '''password'', ''access_token'', ''refresh_token'', ''id_token''' ELSE '' END;
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write(%s)', written || '_audit_insert', written, hidden);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write(%s)', written || '_audit_update', written, hidden);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_write(%s)', written || '_audit_delete', written, hidden);
  END LOOP;
END $$;
