package org.expedite.web.ops.metrics;

import io.micrometer.core.instrument.Tag;
import java.util.stream.Stream;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;

/**
 * Technical levels as values of a label: the configured ones, and one for all others, so that their
 * number is bounded.
 */
record LevelLabels(TechnicalLevels configured) {
    private static final String LABEL = "level";

    /** Value that no level can have as its code. */
    private static final String OTHER = "(other)";

    /** Returns all values of the label. */
    Stream<Tag> all() {
        return Stream.concat(
                configured.ascending().stream().map(this::tag), Stream.of(Tag.of(LABEL, OTHER)));
    }

    /** Returns the label of a level. */
    Tag tag(TechnicalLevel level) {
        return Tag.of(LABEL, configured.contains(level) ? level.code() : OTHER);
    }
}
