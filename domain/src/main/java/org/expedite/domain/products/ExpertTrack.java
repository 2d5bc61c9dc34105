package org.expedite.domain.products;

import java.time.LocalDate;
import org.expedite.domain.Require;
import org.expedite.domain.certification.Track;

/**
 * That a product line has an expert level, and from which day on. Clause {@code FAQ_LINES}.
 *
 * @param track of the expert tier
 */
public record ExpertTrack(Track track, LocalDate validFrom) {
    public ExpertTrack {
        Require.that(track.isExpert(), track, "track must be of the expert tier (JNCIE-…)");
    }
}
