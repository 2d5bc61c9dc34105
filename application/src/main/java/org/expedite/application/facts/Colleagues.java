package org.expedite.application.facts;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.escalation.ColleagueSearch;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.registry.RecordVersion;

/** Port to the people whom a requester could have ask instead. */
public interface Colleagues {
    /**
     * Returns the contacts that a search admits: those who on its day are on the payroll of its
     * organization, and hold a certification of one of its tracks in good standing. Of more than
     * {@link ColleagueSearch#LIMIT} it returns those for whom this holds longest, from that day on
     * without a change of the records; of equals those with the greatest ids. What it reads does
     * not depend on how many people the organization has.
     */
    Found find(ColleagueSearch search);

    /**
     * Returns the result that {@link #find} would have had at {@code knownAt}: of each record, the
     * last version recorded at or before that instant counts. It may read all certified employees
     * of the organization.
     */
    Found findAsOf(ColleagueSearch search, Instant knownAt);

    /**
     * Colleagues.
     *
     * @param people each with all certifications, in no particular order
     * @param employers the organizations that exist of all employments of these people
     */
    record Found(List<CertifiedContact> people, List<RecordVersion<Organization>> employers) {
        public Found {
            people = List.copyOf(people);
            employers = List.copyOf(employers);
        }
    }
}
