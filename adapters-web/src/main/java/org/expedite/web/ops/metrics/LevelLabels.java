package org.expedite.web.ops.metrics;

import io.micrometer.core.instrument.Tag;
import java.util.stream.Stream;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;

/**
 * Technical levels as values of a label: those that are configured, and one for all others, so that
 * there are only so many.
 */
record LevelLabels(TechnicalLevels configured) {
    private static final String LABEL = "level";

    /** No level can be called so. */
    private static final String OTHER = "(other)";

    /** Every value that the label can have. */
    Stream<Tag> all() {
        return Stream.concat(
                configured.ascending().stream().map(this::tag), Stream.of(Tag.of(LABEL, OTHER)));
    }

    /** The label of that level. */
    Tag tag(TechnicalLevel level) {
        return Tag.of(LABEL, configured.contains(level) ? level.code() : OTHER);
    }
}
