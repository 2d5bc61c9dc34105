package org.expedite.application.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.application.access.Actor;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.facts.KnownFacts;
import org.expedite.domain.cases.NamedProduct;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes products that people name in another case than the recorded one (ours). A serial
 * number counts as the only one of the organization that equals it without regard to case; the
 * serial numbers of other organizations are never considered. A model likewise counts as the only
 * one of the catalogue. An exact name always comes first, and an ambiguous one stays as it is.
 */
public final class ProductRecognition {
    private final FactGatherer gatherer;

    /** Creates a recognition by the facts of {@code gatherer}. */
    public ProductRecognition(FactGatherer gatherer) {
        this.gatherer = gatherer;
    }

    /** The parties of a request, and the facts on its product as recorded. */
    public record Recognized(KnownFacts facts, CaseParties parties) {}

    /**
     * Gathers the facts of a request and determines its parties; see {@link CaseParties#determine}.
     *
     * @param named the organization that the request names, or null
     */
    public Recognized recognize(
            Actor actor,
            @Nullable ContactId requester,
            @Nullable OrganizationId named,
            NamedProduct product,
            LocalDate day) {
        KnownFacts facts = gather(requester, named, product);
        CaseParties parties = CaseParties.determine(actor, requester, named, facts, day);
        return recorded(product, facts, parties, requester, day)
                .map(
                        recorded -> {
                            KnownFacts right = gather(requester, named, recorded);
                            return new Recognized(
                                    right,
                                    CaseParties.determine(actor, requester, named, right, day));
                        })
                .orElseGet(() -> new Recognized(facts, parties));
    }

    private KnownFacts gather(
            @Nullable ContactId requester, @Nullable OrganizationId named, NamedProduct product) {
        return gatherer.gather(Stream.of(requester), product.serial(), product.model(), named);
    }

    private Optional<NamedProduct> recorded(
            NamedProduct written,
            KnownFacts facts,
            CaseParties parties,
            @Nullable ContactId requester,
            LocalDate day) {
        return switch (parties) {
            case CaseParties.Determined determined ->
                    recorded(written, facts, determined.organization());
            // The serial number may tell which of several employers the case belongs to.
            case CaseParties.Invalid _ ->
                    requester == null || written.serial() == null
                            ? Optional.empty()
                            : recordedOfAny(
                                    written.serial(),
                                    facts,
                                    CaseParties.employers(facts, requester, day));
        };
    }

    /**
     * Returns the product as recorded, if the organization has no product of exactly that name and
     * one that equals it without regard to case.
     *
     * @param facts the facts on {@code written}
     */
    Optional<NamedProduct> recorded(
            NamedProduct written, KnownFacts facts, OrganizationId organization) {
        if (written.serial() != null) {
            return recordedOfAny(written.serial(), facts, List.of(organization));
        }
        return written.model() == null || facts.registry().installation().product() != null
                ? Optional.empty()
                : only(gatherer.spellings(written.model()))
                        .map(model -> new NamedProduct(null, model));
    }

    private Optional<NamedProduct> recordedOfAny(
            SerialNumber written, KnownFacts facts, List<OrganizationId> organizations) {
        if (organizations.stream().anyMatch(facts::knowSerialOf)) {
            return Optional.empty();
        }
        Set<SerialNumber> spellings = new HashSet<>();
        organizations.forEach(o -> spellings.addAll(gatherer.spellings(written, o)));
        return only(spellings).map(serial -> new NamedProduct(serial, null));
    }

    private static <T> Optional<T> only(Collection<T> spellings) {
        return spellings.size() == 1 ? spellings.stream().findFirst() : Optional.empty();
    }
}
