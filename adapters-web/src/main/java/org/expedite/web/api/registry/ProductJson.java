package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.expedite.domain.products.Product;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/** A model as clients see a version of it. */
@Introspected
@Schema(name = "Product")
public record ProductJson(
        String model,
        String productLine,
        @Nullable String name,
        int version,
        Instant recordedAt,
        String recordedById) {

    static ProductJson of(RecordVersion<RegistryRecord> recorded) {
        Product fact = (Product) recorded.record();
        return new ProductJson(
                fact.model().value(),
                fact.line().value(),
                fact.name(),
                recorded.version(),
                recorded.recordedAt(),
                recorded.recordedBy());
    }
}
