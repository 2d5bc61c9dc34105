package org.expedite.persistence.facts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.expedite.domain.products.Product;
import org.expedite.domain.registry.RecordKey;

/**
 * The lines of products when they were last read, so that both are looked up at once. It is a guess
 * and no cache: a wrong one costs one more look-up, and is no part of any result.
 */
final class LastLines {
    private static final int LIMIT = 10_000;

    private final Map<RecordKey, RecordKey> lines = new ConcurrentHashMap<>();

    /** Returns the line that a product had, if the key is that of a product. */
    Stream<RecordKey> of(RecordKey product) {
        return Stream.ofNullable(lines.get(product));
    }

    /** Notes the line of a product. */
    void note(Product product) {
        if (lines.size() < LIMIT || lines.containsKey(product.key())) {
            lines.put(product.key(), product.line().key());
        }
    }
}
