package org.expedite.web.api.escalation;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.domain.escalation.Evidence;
import org.expedite.domain.escalation.EvidenceType;

/** The exact version of a record that a finding rests on. */
@Introspected
@Schema(name = "Evidence")
public record EvidenceJson(EvidenceType type, String id, int version) {

    static EvidenceJson of(Evidence evidence) {
        return new EvidenceJson(evidence.type(), evidence.id(), evidence.version());
    }
}
