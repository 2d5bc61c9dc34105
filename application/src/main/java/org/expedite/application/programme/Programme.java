package org.expedite.application.programme;

import java.util.List;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.certification.Track;
import org.expedite.domain.products.ProductLineCode;

/**
 * The parts of the programme that depend on the settings and the current catalogue.
 *
 * @param expertLevels the expert levels, in the order of their tracks
 */
public record Programme(List<ExpertLevel> expertLevels, TechnicalLevels technicalLevels) {
    /** An expert track and the product lines that it covers today. Clause {@code FAQ_LINES}. */
    public record ExpertLevel(Track track, List<ProductLineCode> productLines) {}
}
