package org.expedite.persistence.registry;

import java.time.LocalDate;
import org.expedite.domain.certification.Track;
import org.expedite.domain.products.ExpertTrack;

/** An expert track in the JSON of its product line. */
record ExpertTrackColumn(String track, String validFrom) {

    static ExpertTrackColumn of(ExpertTrack expertTrack) {
        return new ExpertTrackColumn(
                expertTrack.track().code(), expertTrack.validFrom().toString());
    }

    ExpertTrack toExpertTrack() {
        return new ExpertTrack(new Track(track), LocalDate.parse(validFrom));
    }
}
