package org.expedite.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A walk through the pages of a list, each after the last item of the one before. */
public final class Walk {
    private Walk() {}

    /**
     * Walks to the end, and fails where an item comes again, which might go on for ever.
     *
     * @param limit the most items that a page may have
     * @param page the page after an item, the first one after null
     * @return all items in the order they came
     */
    public static <K> List<K> through(int limit, Function<@Nullable K, List<K>> page) {
        List<K> walked = new ArrayList<>();
        List<K> next = page.apply(null);
        while (!next.isEmpty()) {
            assertThat(next).as("a page").hasSizeLessThanOrEqualTo(limit);
            assertThat(walked)
                    .as("what came on the pages before %s", next)
                    .doesNotContainAnyElementsOf(next);
            walked.addAll(next);
            next = page.apply(next.getLast());
        }
        return walked;
    }
}
