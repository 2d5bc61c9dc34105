package org.expedite.domain.escalation;

import java.time.LocalDate;
import java.util.Set;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * The colleagues that advice may name: employees of an organization on a day, in good standing in
 * one of the tracks.
 *
 * @param tracks the expert tracks of the product, at least one
 * @param except the requester, who is no colleague, or null
 * @param only the only person who may still ask, or null for anybody
 */
public record ColleagueSearch(
        OrganizationId organization,
        Set<Track> tracks,
        LocalDate day,
        @Nullable ContactId except,
        @Nullable ContactId only) {
    /** The number of colleagues that are read at most: those whose eligibility lasts longest. */
    public static final int LIMIT = 10;

    public ColleagueSearch {
        tracks = Set.copyOf(tracks);
    }

    /** Returns whether a person may be among the results. */
    public boolean admits(ContactId person) {
        return !person.equals(except) && (only == null || person.equals(only));
    }
}
