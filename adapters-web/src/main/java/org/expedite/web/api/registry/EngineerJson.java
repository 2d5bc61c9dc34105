package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.StaffRole;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/** A person who works for the assistance center, as clients see a version of the record. */
@Introspected
@Schema(name = "Engineer")
public record EngineerJson(
        String engineerId,
        String name,
        String email,
        List<String> levels,
        List<String> skills,
        List<StaffRole> roles,
        boolean active,
        int version,
        Instant recordedAt,
        String recordedById) {

    static EngineerJson of(RecordVersion<RegistryRecord> recorded) {
        Engineer fact = (Engineer) recorded.record();
        return new EngineerJson(
                fact.id().value(),
                fact.name(),
                fact.email(),
                fact.levels().stream().map(TechnicalLevel::code).toList(),
                fact.skills().stream().map(ProductLineCode::value).toList(),
                List.copyOf(fact.roles()),
                fact.active(),
                recorded.version(),
                recorded.recordedAt(),
                recorded.recordedBy());
    }
}
