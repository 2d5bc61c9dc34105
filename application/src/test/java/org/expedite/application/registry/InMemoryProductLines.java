package org.expedite.application.registry;

import org.expedite.domain.products.ProductLine;
import org.expedite.domain.registry.RecordVersion;

/** The product lines of an {@link InMemoryRegistry}. */
public final class InMemoryProductLines implements ProductLines {
    private final InMemoryRegistry registry;

    /** Creates the port on a registry. */
    public InMemoryProductLines(InMemoryRegistry registry) {
        this.registry = registry;
    }

    @Override
    public long revision() {
        return registry.all(ProductLine.class).mapToLong(RecordVersion::version).sum();
    }
}
