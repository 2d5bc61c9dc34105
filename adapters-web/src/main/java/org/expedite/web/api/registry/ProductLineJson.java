package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/** A product line as clients see a version of it. */
@Introspected
@Schema(name = "ProductLine")
public record ProductLineJson(
        String productLine,
        String name,
        List<ExpertTrackJson> expertTracks,
        int version,
        Instant recordedAt,
        String recordedById) {

    static ProductLineJson of(RecordVersion<RegistryRecord> recorded) {
        ProductLine fact = (ProductLine) recorded.record();
        return new ProductLineJson(
                fact.code().value(),
                fact.name(),
                fact.expertTracks().stream().map(ExpertTrackJson::of).toList(),
                recorded.version(),
                recorded.recordedAt(),
                recorded.recordedBy());
    }
}
