package org.expedite.persistence.registry;

import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.ContactId;

/** A certification as JSON. */
record CertificationColumn(
        String certificationId, String holderId, String track, TermColumn term, Standing standing)
        implements RegistryRecordColumn {

    static CertificationColumn of(Certification fact) {
        return new CertificationColumn(
                fact.id().value(),
                fact.holder().value(),
                fact.track().code(),
                TermColumn.of(fact.term()),
                fact.standing());
    }

    @Override
    public Certification toRecord() {
        return new Certification(
                new CertificationId(certificationId),
                new ContactId(holderId),
                new Track(track),
                term.toTerm(),
                standing);
    }
}
