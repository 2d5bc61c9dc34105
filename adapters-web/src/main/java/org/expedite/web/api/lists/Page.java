package org.expedite.web.api.lists;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the order of the list; empty if none is left
 * @param nextCursor requests the next page; null on the last page
 * @param <T> the type of an item
 */
@Introspected
@Schema(requiredProperties = {"items", "next_cursor"})
public record Page<T>(
        List<T> items,
        @Schema(description = "Opaque; null on the last page.", nullable = true)
                @Nullable String nextCursor) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }
}
