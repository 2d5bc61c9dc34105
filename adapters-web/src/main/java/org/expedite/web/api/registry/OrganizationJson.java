package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/** An organization as clients see a version of it. */
@Introspected
@Schema(name = "Organization")
public record OrganizationJson(
        String organizationId,
        String name,
        OrganizationKind kind,
        @Nullable String country,
        @Nullable String supportPhone,
        @Nullable String supportUrl,
        int version,
        Instant recordedAt,
        String recordedById) {

    static OrganizationJson of(RecordVersion<RegistryRecord> recorded) {
        Organization fact = (Organization) recorded.record();
        return new OrganizationJson(
                fact.id().value(),
                fact.name(),
                fact.kind(),
                fact.country(),
                fact.supportPhone(),
                fact.supportUrl(),
                recorded.version(),
                recorded.recordedAt(),
                recorded.recordedBy());
    }
}
