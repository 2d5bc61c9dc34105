package org.expedite.web.api.escalation;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.FactVersion;
import org.jspecify.annotations.Nullable;

/**
 * A record that was read for a decision or a replay.
 *
 * @param version null if there was no such record
 */
@Introspected
@Schema(name = "FactVersion")
public record FactVersionJson(EvidenceType type, String id, @Nullable Integer version) {

    static FactVersionJson of(FactVersion read) {
        return new FactVersionJson(
                EvidenceType.of(read.key().kind()), read.key().id(), read.version());
    }
}
