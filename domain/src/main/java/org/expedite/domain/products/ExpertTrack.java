package org.expedite.domain.products;

import java.time.LocalDate;
import org.expedite.domain.Require;
import org.expedite.domain.certification.Track;

/**
 * Expert level of a product line, and its first day. Clause {@code FAQ_LINES}.
 *
 * @param track a track of the expert tier
 */
public record ExpertTrack(Track track, LocalDate validFrom) {
    public ExpertTrack {
        Require.that(track.isExpert(), track, "track must be of the expert tier (JNCIE-…)");
    }
}
