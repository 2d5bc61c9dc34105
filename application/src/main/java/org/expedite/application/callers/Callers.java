package org.expedite.application.callers;

import java.util.List;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.registry.RecordVersion;

/** The port to who might be calling. */
public interface Callers {
    /**
     * The contacts that have any of {@code keys} in their current version, in two reads at most. Of
     * each key the first {@code most} by id are found, so a number that a whole company shares
     * costs no more than another.
     *
     * @param most how many to find by each key, 1 or more
     */
    FoundCallers having(CallerKeys keys, int most);

    /**
     * What is known of those that were found, in current versions.
     *
     * @param people in no particular order, each with all certifications that it holds
     * @param organizations those that employ any of {@code people}, on whichever days
     */
    record FoundCallers(
            List<CertifiedContact> people, List<RecordVersion<Organization>> organizations) {
        public FoundCallers {
            people = List.copyOf(people);
            organizations = List.copyOf(organizations);
        }
    }
}
