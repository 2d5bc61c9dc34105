package org.expedite.application.callers;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;

/**
 * Everybody who might be calling. None is chosen: that is for who has the caller on the line.
 *
 * @param candidates those of whom most keys match first, then by name, then by id
 * @param more whether there are more than can be shown
 */
public record CallerCandidates(List<Candidate> candidates, boolean more) {
    /** The most that are shown. */
    public static final int MAX = 50;

    /**
     * Somebody who might be calling.
     *
     * @param employers of today, in the order recorded
     * @param matchedBy by which keys this person was found; not empty
     */
    public record Candidate(
            CertifiedContact person, List<Employer> employers, Set<CallerKey> matchedBy) {
        public Candidate {
            employers = List.copyOf(employers);
            matchedBy = Collections.unmodifiableSet(EnumSet.copyOf(matchedBy));
        }
    }

    /** Whom somebody works for, and as what. */
    public record Employer(Organization organization, Employment.Kind kind) {}

    public CallerCandidates {
        candidates = List.copyOf(candidates);
    }
}
