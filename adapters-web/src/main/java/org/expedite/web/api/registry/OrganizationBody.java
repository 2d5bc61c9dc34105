package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.stream.Stream;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.customers.OrganizationKind;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.web.api.text.Country;
import org.expedite.web.api.text.PhoneNumber;
import org.expedite.web.api.text.Text;
import org.jspecify.annotations.Nullable;

/** An organization, as a registrar sends it; {@code country} is ISO 3166-1 alpha-2. */
@Introspected
@Schema(name = "OrganizationBody")
public record OrganizationBody(
        @NotNull @Text(max = 200) String name,
        @NotNull OrganizationKind kind,
        @Country @Nullable String country,
        @PhoneNumber @Nullable String supportPhone,
        @Pattern(
                        regexp = "https?://[!-~]{1,500}",
                        message = "INVALID_URL: must be an http or https address")
                @Nullable String supportUrl)
        implements RecordBody {

    @Override
    public RegistryRecord toFact(String id) {
        return new Organization(
                new OrganizationId(id), name, kind, country, supportPhone, supportUrl);
    }

    @Override
    public Stream<String> pointersOf(Reference reference) {
        return Stream.empty();
    }
}
