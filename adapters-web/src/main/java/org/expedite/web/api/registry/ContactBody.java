package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.web.api.text.Country;
import org.expedite.web.api.text.PhoneNumber;
import org.expedite.web.api.text.Text;

/** A person, as a registrar sends it; phones are E.164, the country is ISO 3166-1 alpha-2. */
@Introspected
@Schema(name = "ContactBody")
public record ContactBody(
        @NotNull @Text(max = 200) String name,
        @NotNull @Text(max = 254) @Email(message = "INVALID_EMAIL: must be an e-mail address")
                String email,
        @NotNull @Size(max = 20, message = "TOO_MANY: must be at most 20")
                List<@NotNull @PhoneNumber String> phones,
        @NotNull @Country String country,
        @NotNull @Size(max = 100, message = "TOO_MANY: must be at most 100")
                List<@NotNull @Valid EmploymentJson> employments)
        implements RecordBody {

    @Override
    public RegistryRecord toFact(String id) {
        return new Contact(
                new ContactId(id),
                name,
                email,
                phones,
                country,
                employments.stream().map(EmploymentJson::toEmployment).toList());
    }

    @Override
    public Stream<String> pointersOf(Reference reference) {
        return IntStream.range(0, employments.size())
                .filter(i -> employments.get(i).organizationId().equals(reference.target().id()))
                .mapToObj(i -> "/employments/" + i + "/organization_id");
    }
}
