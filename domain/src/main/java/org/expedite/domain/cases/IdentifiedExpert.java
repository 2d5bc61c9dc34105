package org.expedite.domain.cases;

import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.ContactId;

/**
 * The certified expert of a case. Clause {@code ACCESS_IDENTIFY}.
 *
 * @param late whether this person was identified after the case was opened
 */
public record IdentifiedExpert(
        ContactId contact, CertificationId certification, Track track, boolean late) {}
