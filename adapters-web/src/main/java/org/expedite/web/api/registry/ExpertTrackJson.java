package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.expedite.domain.certification.Track;
import org.expedite.domain.products.ExpertTrack;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.http.problems.ProblemException;

/** Expert level of a product line, valid from a day on. */
@Introspected
@Schema(name = "ExpertTrack")
public record ExpertTrackJson(@NotNull @Identifier String track, @NotNull LocalDate validFrom) {

    static ExpertTrackJson of(ExpertTrack expertTrack) {
        return new ExpertTrackJson(expertTrack.track().code(), expertTrack.validFrom());
    }

    ExpertTrack toExpertTrack(String pointer) {
        Track named = new Track(track);
        if (!named.isExpert()) {
            throw ProblemException.invalid(
                    pointer + "/track",
                    "NOT_AN_EXPERT_TRACK",
                    "must be of the expert tier, JNCIE-…; lower tiers never qualify");
        }
        return new ExpertTrack(named, validFrom);
    }
}
