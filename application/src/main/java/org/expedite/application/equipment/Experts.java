package org.expedite.application.equipment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.expedite.application.facts.Colleagues;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.ColleagueSearch;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/**
 * Some employees of one organization who are certified today, for several product lines. Clause
 * {@code FAQ_WHO}. They are read once for each set of tracks.
 */
final class Experts {
    /** As many as a list of equipment names. */
    private static final int MAX_NAMED = 3;

    private final OrganizationId organization;
    private final Colleagues colleagues;
    private final LocalDate day;
    private final Map<Set<Track>, List<Contact>> known = new HashMap<>();

    Experts(OrganizationId organization, Colleagues colleagues, LocalDate day) {
        this.organization = organization;
        this.colleagues = colleagues;
        this.day = day;
    }

    /** Returns the expert tracks of a line today; none without a line. */
    Set<Track> tracks(@Nullable RecordVersion<ProductLine> line) {
        return line == null ? Set.of() : line.record().expertTracksOn(day);
    }

    /** Returns some of the experts for a line. Who works for a partner too does not count. */
    List<Contact> of(@Nullable RecordVersion<ProductLine> line) {
        Set<Track> tracks = tracks(line);
        return tracks.isEmpty() ? List.of() : known.computeIfAbsent(tracks, this::read);
    }

    private List<Contact> read(Set<Track> tracks) {
        Colleagues.Found found =
                colleagues.find(new ColleagueSearch(organization, tracks, day, null, null));
        return found.people().stream()
                .map(p -> p.contact().record())
                .filter(person -> !worksForPartner(person, found))
                .limit(MAX_NAMED)
                .toList();
    }

    private boolean worksForPartner(Contact person, Colleagues.Found found) {
        return found.employers().stream()
                .map(RecordVersion::record)
                .filter(Organization::isPartner)
                .anyMatch(o -> person.employersOn(day).contains(o.id()));
    }
}
