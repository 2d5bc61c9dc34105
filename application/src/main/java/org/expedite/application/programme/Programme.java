package org.expedite.application.programme;

import java.util.List;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.certification.Track;
import org.expedite.domain.products.ProductLineCode;

/**
 * What of the programme depends on settings and on the catalogue of today.
 *
 * @param expertLevels in the order of their tracks
 */
public record Programme(List<ExpertLevel> expertLevels, TechnicalLevels technicalLevels) {
    /** An expert track and the lines that it covers today. Clause {@code FAQ_LINES}. */
    public record ExpertLevel(Track track, List<ProductLineCode> productLines) {}
}
