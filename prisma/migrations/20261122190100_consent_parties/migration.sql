-- Who asks for consent and who is asked follow from the answer and from what it answers. Until now whoever asked could put
-- another publisher into a pending question, one of their own say, and so decide it themselves.

-- Whether these two are the parties to the consent over that answer. SECURITY DEFINER: the publisher does not see the draft.
CREATE FUNCTION app_is_consent(answer uuid, requester uuid, publisher uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM target t
    JOIN revision r ON r.id = t.revision_id AND r.organization_id = requester
    JOIN target asked ON asked.id = t.parent_target_id
    JOIN revision above ON above.id = asked.revision_id AND above.organization_id = publisher
    WHERE t.id = answer)
$$;
REVOKE EXECUTE ON FUNCTION app_is_consent FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_is_consent TO bacthang_app;

-- Whoever asks leaves no word of the publisher's in the question either.
ALTER POLICY consent_request ON consent
  WITH CHECK (app_is_consent(target_id, requester_id, publisher_id) AND state = 'pending'
    AND decided_at IS NULL AND decided_by_id IS NULL AND note IS NULL AND proposal IS NULL
    AND requester_id IN (SELECT app_organizations('editor')));
ALTER POLICY consent_change ON consent
  WITH CHECK (app_is_consent(target_id, requester_id, publisher_id) AND (
    publisher_id IN (SELECT app_organizations('publisher'))
    OR (state = 'pending' AND decided_at IS NULL AND decided_by_id IS NULL AND note IS NULL AND proposal IS NULL
      AND requester_id IN (SELECT app_organizations('editor')))));
