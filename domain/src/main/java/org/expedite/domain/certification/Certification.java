package org.expedite.domain.certification;

import java.time.LocalDate;
import java.util.Set;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Relation;
import org.expedite.domain.registry.Term;

/**
 * A certification of a person: its track, term and standing.
 *
 * @param term valid through the last instant of its last day
 */
public record Certification(
        CertificationId id, ContactId holder, Track track, Term term, Standing standing)
        implements RegistryRecord {
    /**
     * Returns whether the certification is active and valid on {@code day}. Clause {@code FAQ_WHO}.
     */
    public boolean isInGoodStanding(LocalDate day) {
        return standing == Standing.ACTIVE && term.includes(day);
    }

    @Override
    public RecordKey key() {
        return id.key();
    }

    @Override
    public Set<Reference> references() {
        return Set.of(new Reference(Relation.HOLDER, holder.key()));
    }
}
