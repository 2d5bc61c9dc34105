package org.expedite.application.facts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.expedite.application.facts.Facts.Question;
import org.expedite.application.facts.Facts.RegistryFacts;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.FactVersion;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/** Port to the registered facts of the past, for replays of decisions. */
public interface PastFacts {
    /**
     * Returns the result that {@link Facts#about} would have had at {@code knownAt}: each record in
     * the last version recorded at or before that instant.
     */
    RegistryFacts aboutAsOf(Question question, Instant knownAt);

    /** Returns the organizations that existed at {@code knownAt}, in one read. */
    List<RecordVersion<Organization>> organizationsAsOf(Set<OrganizationId> ids, Instant knownAt);

    /**
     * Returns the versions with these keys, in one read and in any order. Keys without a version
     * are ignored. Versions of contracts are those of their source, which may be another one.
     *
     * @throws IllegalStateException if a version does not exist
     */
    List<RecordVersion<RegistryRecord>> versions(List<FactVersion> keys);
}
