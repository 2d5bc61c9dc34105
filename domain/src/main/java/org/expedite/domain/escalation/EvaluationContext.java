package org.expedite.domain.escalation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Track;
import org.expedite.domain.contracts.Coverage;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/** The facts on the day that they are judged, with what several rules read out of them. */
record EvaluationContext(EscalationFacts facts, PolicySettings settings, LocalDate day) {
    /** Ends last; of two that end on the same day the one with the greater id, to be definite. */
    private static final Comparator<RecordVersion<Certification>> ENDS_LAST =
            Comparator.<RecordVersion<Certification>, LocalDate>comparing(
                            c -> c.record().term().lastDay())
                    .thenComparing(c -> c.record().id().value());

    Coverage coverage() {
        return new Coverage(facts.installation().serial(), facts.contracts(), day);
    }

    /**
     * The product's line. Of a serial that the organization is not known to have it is not told,
     * since it would tell about somebody else's equipment.
     */
    @Nullable RecordVersion<ProductLine> line() {
        boolean foreign = facts.installation().serial() != null && !facts.serialIsKnown();
        return foreign ? null : facts.installation().line();
    }

    /** The organizations that somebody works for today, as far as they are known. */
    Stream<RecordVersion<Organization>> employers(Contact contact) {
        return contact.employersOn(day).stream().flatMap(id -> facts.organization(id).stream());
    }

    /** The partner that somebody works for today. Clause {@code REQUIRE_END_USER}. */
    Optional<RecordVersion<Organization>> currentPartner(Contact contact) {
        return employers(contact).filter(o -> o.record().isPartner()).findFirst();
    }

    /** The expert tracks that cover the product today. */
    Set<Track> expertTracks() {
        RecordVersion<ProductLine> line = line();
        return line == null ? Set.of() : line.record().expertTracksOn(day);
    }

    /** The requester's certification that counts in the area of this product. */
    Optional<RecordVersion<Certification>> certificationInArea() {
        EscalationFacts.Requester requester = facts.requester();
        return requester == null ? Optional.empty() : bestInArea(requester.person());
    }

    /** Of several certifications in the area an active one counts, else the one that ends last. */
    Optional<RecordVersion<Certification>> bestInArea(EscalationFacts.CertifiedContact person) {
        List<RecordVersion<Certification>> inArea =
                person.certifications().stream()
                        .filter(c -> expertTracks().contains(c.record().track()))
                        .sorted(ENDS_LAST.reversed())
                        .toList();
        return inArea.stream()
                .filter(c -> c.record().isInGoodStanding(day))
                .findFirst()
                .or(() -> inArea.stream().findFirst());
    }
}
