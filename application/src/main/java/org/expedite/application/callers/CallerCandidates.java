package org.expedite.application.callers;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;

/**
 * The possible callers. None is selected; the engineer on the phone decides.
 *
 * @param candidates ordered by the number of matching keys, most first, then by name, then by id
 * @param more whether there are more candidates than {@link #MAX}
 */
public record CallerCandidates(List<Candidate> candidates, boolean more) {
    /** Maximum number of candidates. */
    public static final int MAX = 50;

    /**
     * A possible caller.
     *
     * @param employers the current employers, in recorded order
     * @param matchedBy the keys that this person matched; not empty
     */
    public record Candidate(
            CertifiedContact person, List<Employer> employers, Set<CallerKey> matchedBy) {
        public Candidate {
            employers = List.copyOf(employers);
            matchedBy = Collections.unmodifiableSet(EnumSet.copyOf(matchedBy));
        }
    }

    /** An employer and the kind of employment. */
    public record Employer(Organization organization, Employment.Kind kind) {}

    public CallerCandidates {
        candidates = List.copyOf(candidates);
    }
}
