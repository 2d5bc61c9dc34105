package org.expedite.application.callers;

import java.util.List;
import java.util.Set;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.registry.RecordVersion;

/** Port to the search for callers. */
public interface Callers {
    /**
     * Finds the contacts whose current version matches any of {@code keys}, in two reads at most.
     * For each key, the first {@code most} by id are found, so that a number shared by a whole
     * company stays cheap.
     *
     * @param most the maximum number of contacts for each key, 1 or more
     */
    FoundCallers having(CallerKeys keys, int most);

    /**
     * The contacts found and their employers, in current versions.
     *
     * @param people in no particular order, each with all certifications that it holds
     * @param organizations the past, present and future employers of {@code people}
     * @param named those of {@code people} whose name has all words of the name to find, in any
     *     order, folded as texts are searched
     */
    record FoundCallers(
            List<CertifiedContact> people,
            List<RecordVersion<Organization>> organizations,
            Set<ContactId> named) {
        public FoundCallers {
            people = List.copyOf(people);
            organizations = List.copyOf(organizations);
            named = Set.copyOf(named);
        }
    }
}
