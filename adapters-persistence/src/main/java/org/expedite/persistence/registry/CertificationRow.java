package org.expedite.persistence.registry;

import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.ContactId;

/** A certification as JSON. */
record CertificationRow(
        String certificationId, String holderId, String track, TermRow term, Standing standing)
        implements FactRow {

    static CertificationRow of(Certification fact) {
        return new CertificationRow(
                fact.id().value(),
                fact.holder().value(),
                fact.track().code(),
                TermRow.of(fact.term()),
                fact.standing());
    }

    @Override
    public Certification toFact() {
        return new Certification(
                new CertificationId(certificationId),
                new ContactId(holderId),
                new Track(track),
                term.toTerm(),
                standing);
    }
}
