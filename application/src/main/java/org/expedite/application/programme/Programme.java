package org.expedite.application.programme;

import java.time.LocalDate;
import java.util.List;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.certification.Track;
import org.expedite.domain.products.ExpertTrack;
import org.expedite.domain.products.ProductLineCode;

/**
 * The parts of the programme that depend on the settings and the current catalogue.
 *
 * @param day the day that counts as today
 * @param revision that of the product lines; see {@link
 *     org.expedite.application.registry.ProductLines#revision}
 * @param expertLevels the expert levels, in the order of their tracks
 * @param expertLines the same by product line and with future ones, in the order of the lines
 * @param technicalLevels the levels of the assistance center
 */
public record Programme(
        LocalDate day,
        long revision,
        List<ExpertLevel> expertLevels,
        List<ExpertLine> expertLines,
        TechnicalLevels technicalLevels) {

    /** Copies the lists. */
    public Programme {
        expertLevels = List.copyOf(expertLevels);
        expertLines = List.copyOf(expertLines);
    }

    /** An expert track and the product lines that it covers today. Clause {@code FAQ_LINES}. */
    public record ExpertLevel(Track track, List<ProductLineCode> productLines) {}

    /**
     * A product line that has an expert level. Clause {@code FAQ_LINES}.
     *
     * @param code of the line
     * @param name as people call the line
     * @param level its track and the first day, which may be in the future
     */
    public record ExpertLine(ProductLineCode code, String name, ExpertTrack level) {}
}
