package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/** A certification as clients see a version of it. */
@Introspected
@Schema(name = "Certification")
public record CertificationJson(
        String certificationId,
        String holderId,
        String track,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Standing standing,
        int version,
        Instant recordedAt,
        String recordedById) {

    static CertificationJson of(RecordVersion<RegistryRecord> recorded) {
        Certification fact = (Certification) recorded.record();
        return new CertificationJson(
                fact.id().value(),
                fact.holder().value(),
                fact.track().code(),
                fact.term().from(),
                fact.term().to(),
                fact.standing(),
                recorded.version(),
                recorded.recordedAt(),
                recorded.recordedBy());
    }
}
