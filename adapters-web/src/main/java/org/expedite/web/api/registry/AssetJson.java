package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.expedite.domain.products.Asset;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/** A piece of equipment as clients see a version of it. */
@Introspected
@Schema(name = "Asset")
public record AssetJson(
        String serial,
        String model,
        String ownerId,
        int version,
        Instant recordedAt,
        String recordedById) {

    static AssetJson of(RecordVersion<RegistryRecord> recorded) {
        Asset fact = (Asset) recorded.record();
        return new AssetJson(
                fact.serial().value(),
                fact.model().value(),
                fact.owner().value(),
                recorded.version(),
                recorded.recordedAt(),
                recorded.recordedBy());
    }
}
