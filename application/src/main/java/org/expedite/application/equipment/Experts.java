package org.expedite.application.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.expedite.application.facts.Facts;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/** The employees of one organization who are certified today. Clause {@code FAQ_WHO}. */
record Experts(List<CertifiedContact> employees, LocalDate day) {
    /** As many as a list of equipment names. */
    private static final int MAX_NAMED = 3;

    /** Reads the certified employees. Who works for a partner too does not count. */
    static Experts of(OrganizationId organization, Facts facts, LocalDate day) {
        Facts.RegistryFacts known =
                facts.about(new Facts.Question(Set.of(), null, null, Set.of(organization)));
        return new Experts(
                known.people().stream()
                        .filter(p -> isEmployee(p.contact().record(), organization, day))
                        .filter(p -> !worksForPartner(p.contact().record(), known, day))
                        .toList(),
                day);
    }

    private static boolean isEmployee(Contact person, OrganizationId organization, LocalDate day) {
        return person.employmentsAt(organization, day)
                .anyMatch(e -> e.kind() == Employment.Kind.EMPLOYEE);
    }

    private static boolean worksForPartner(
            Contact person, Facts.RegistryFacts known, LocalDate day) {
        return known.organizations().stream()
                .map(RecordVersion::record)
                .filter(Organization::isPartner)
                .anyMatch(o -> person.employersOn(day).contains(o.id()));
    }

    /** Returns the expert tracks of a line today; none without a line. */
    Set<Track> tracks(@Nullable RecordVersion<ProductLine> line) {
        return line == null ? Set.of() : line.record().expertTracksOn(day);
    }

    /** Returns some of the experts for a line. */
    List<Contact> of(@Nullable RecordVersion<ProductLine> line) {
        Set<Track> tracks = tracks(line);
        return employees.stream()
                .filter(p -> p.certifications().stream().anyMatch(c -> counts(c.record(), tracks)))
                .map(p -> p.contact().record())
                .limit(MAX_NAMED)
                .toList();
    }

    private boolean counts(Certification certification, Set<Track> tracks) {
        return tracks.contains(certification.track()) && certification.isInGoodStanding(day);
    }
}
