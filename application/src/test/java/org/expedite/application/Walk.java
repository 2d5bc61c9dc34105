package org.expedite.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads all pages of a list, each after the last item of the one before. */
public final class Walk {
    private Walk() {}

    /**
     * Reads to the end; fails if an item occurs twice, which might continue forever.
     *
     * @param limit the maximum number of items of a page
     * @param page returns the page after an item, and the first one after null
     * @return all items in order
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
