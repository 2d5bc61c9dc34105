package org.expedite.application.equipment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.domain.certification.Track;
import org.expedite.domain.contracts.NoCover;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.ProductLine;
import org.jspecify.annotations.Nullable;

/**
 * A piece of equipment of an organization, with what it is covered for today.
 *
 * @param line the product line of its model, or null if the catalogue lacks it
 * @param cover the contract that counts, or null if none names the serial number
 * @param tracks the expert tracks that cover the line; empty if it has no expert level
 * @param experts employees of the organization in good standing in one of these tracks
 */
public record Equipment(
        Asset asset,
        @Nullable ProductLine line,
        @Nullable Cover cover,
        Set<Track> tracks,
        List<Contact> experts) {
    public Equipment {
        tracks = Set.copyOf(tracks);
        experts = List.copyOf(experts);
    }

    /** Returns the codes of the tracks as a text, in their order. */
    public String trackCodes() {
        return tracks.stream().map(Track::code).sorted().collect(Collectors.joining(", "));
    }

    /** Returns the names of the experts as a text. */
    public String expertNames() {
        return experts.stream().map(Contact::name).collect(Collectors.joining(", "));
    }

    /**
     * A contract that names the serial number.
     *
     * @param partner the partner that supports it; empty if the vendor does
     * @param whyNot the reason why it does not cover the serial number today, or null if it does
     */
    public record Cover(
            SupportContract contract, Optional<Organization> partner, @Nullable NoCover whyNot) {
        /** Returns whether the contract covers the serial number today. */
        public boolean isActive() {
            return whyNot == null;
        }
    }
}
