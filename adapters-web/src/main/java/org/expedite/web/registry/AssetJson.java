package org.expedite.web.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.expedite.domain.products.Asset;
import org.expedite.domain.registry.Fact;
import org.expedite.domain.registry.Recorded;

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

    static AssetJson of(Recorded<Fact> recorded) {
        Asset fact = (Asset) recorded.fact();
        return new AssetJson(
                fact.serial().value(),
                fact.model().value(),
                fact.owner().value(),
                recorded.version(),
                recorded.recordedAt(),
                recorded.recordedBy());
    }
}
