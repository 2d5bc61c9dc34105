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
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/**
 * Facts and settings of an evaluation on one day, with values that several rules derive from them.
 */
record EvaluationContext(EscalationFacts facts, PolicySettings settings, LocalDate day) {
    /** Orders by the last day, then by id, to be deterministic. */
    private static final Comparator<RecordVersion<Certification>> ENDS_LAST =
            Comparator.<RecordVersion<Certification>, LocalDate>comparing(
                            c -> c.record().term().lastDay())
                    .thenComparing(c -> c.record().id().value());

    Coverage coverage() {
        return new Coverage(facts.installation().serial(), facts.contracts(), day);
    }

    /**
     * Returns the product line; null if the serial number is not known to belong to the
     * organization, since it would disclose another organization's equipment.
     */
    @Nullable RecordVersion<ProductLine> line() {
        boolean foreign = facts.installation().serial() != null && !facts.serialIsKnown();
        return foreign ? null : facts.installation().line();
    }

    /** Returns the known organizations that a contact works for on this day. */
    Stream<RecordVersion<Organization>> employers(Contact contact) {
        return contact.employersOn(day).stream().flatMap(id -> facts.organization(id).stream());
    }

    /**
     * Returns the partner that a contact works for on this day. Clause {@code REQUIRE_END_USER}.
     */
    Optional<RecordVersion<Organization>> currentPartner(Contact contact) {
        return employers(contact).filter(o -> o.record().isPartner()).findFirst();
    }

    /** Returns the expert tracks that cover the product on this day. */
    Set<Track> expertTracks() {
        RecordVersion<ProductLine> line = line();
        return line == null ? Set.of() : line.record().expertTracksOn(day);
    }

    /** Returns the requester's certification that counts for this product. */
    Optional<RecordVersion<Certification>> certificationInArea() {
        EscalationFacts.Requester requester = facts.requester();
        return requester == null ? Optional.empty() : bestInArea(requester.person());
    }

    /**
     * Returns the certification that counts for this product: an active one, else the one that ends
     * last.
     */
    Optional<RecordVersion<Certification>> bestInArea(EscalationFacts.CertifiedContact person) {
        Set<Track> tracks = expertTracks();
        List<RecordVersion<Certification>> inArea =
                person.certifications().stream()
                        .filter(c -> tracks.contains(c.record().track()))
                        .sorted(ENDS_LAST.reversed())
                        .toList();
        return inArea.stream()
                .filter(c -> c.record().isInGoodStanding(day))
                .findFirst()
                .or(() -> inArea.stream().findFirst());
    }

    /**
     * Returns whether late identification counts. If not, nobody identified from now on is
     * eligible.
     */
    boolean lateCounts() {
        return settings.lateIdentification() == LateIdentification.ALLOW;
    }

    /** Returns whether a colleague can still be identified as the requester of the case. */
    boolean mayAsk(ContactId colleague) {
        return lateCounts() || facts.caseFacts().canIdentifyAtOpening(colleague);
    }

    /** Returns the search for the colleagues that advice may name; empty if nobody can be. */
    Optional<ColleagueSearch> colleagues() {
        CaseFacts caseFacts = facts.caseFacts();
        EscalationFacts.Requester requester = facts.requester();
        boolean anybody = lateCounts() || caseFacts.evidence() == null;
        ContactId only = anybody ? null : caseFacts.identifiedAtOpening();
        Set<Track> tracks = expertTracks();
        return tracks.isEmpty() || (!anybody && only == null)
                ? Optional.empty()
                : Optional.of(
                        new ColleagueSearch(
                                caseFacts.organization(),
                                tracks,
                                day,
                                requester == null
                                        ? null
                                        : requester.person().contact().record().id(),
                                only));
    }
}
