-- Whoever has a household in their register sees the certificates it was given, whichever commune gave them, as they see its classes.

DROP POLICY certificate_read ON certificate;
CREATE POLICY certificate_read ON certificate FOR SELECT TO bacthang_app USING (EXISTS (SELECT FROM review_round r WHERE r.id = certificate.round_id)
  OR EXISTS (SELECT FROM household h WHERE h.id = certificate.household_id AND h.village_id IN (SELECT app_scope('viewer'))));
