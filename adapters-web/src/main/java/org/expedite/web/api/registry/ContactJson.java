package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/** A contact as clients see a version of it. */
@Introspected
@Schema(name = "Contact")
public record ContactJson(
        String contactId,
        String name,
        String email,
        List<String> phones,
        String country,
        List<EmploymentJson> employments,
        int version,
        Instant recordedAt,
        String recordedById) {

    static ContactJson of(RecordVersion<RegistryRecord> recorded) {
        Contact fact = (Contact) recorded.record();
        return new ContactJson(
                fact.id().value(),
                fact.name(),
                fact.email(),
                fact.phones(),
                fact.country(),
                fact.employments().stream().map(EmploymentJson::of).toList(),
                recorded.version(),
                recorded.recordedAt(),
                recorded.recordedBy());
    }
}
