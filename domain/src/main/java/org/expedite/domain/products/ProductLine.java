package org.expedite.domain.products;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.domain.Require;
import org.expedite.domain.certification.Track;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;

/** A family of models, with the expert tracks that cover it. Clause {@code FAQ_LINES}. */
public record ProductLine(ProductLineCode code, String name, List<ExpertTrack> expertTracks)
        implements RegistryRecord {
    public ProductLine {
        Require.text("name", name, 200);
        expertTracks = List.copyOf(expertTracks);
    }

    /** The expert tracks that cover this line on {@code day}; empty if it has no expert level. */
    public Set<Track> expertTracksOn(LocalDate day) {
        return expertTracks.stream()
                .filter(t -> !day.isBefore(t.validFrom()))
                .map(ExpertTrack::track)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public RecordKey key() {
        return code.key();
    }

    @Override
    public Set<Reference> references() {
        return Set.of();
    }
}
