package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.Term;
import org.expedite.web.api.constraints.CrossField;
import org.expedite.web.api.constraints.CrossFieldChecked;
import org.expedite.web.api.text.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * Employment of a contact at an organization; {@code valid_to} is the last day, null for no end.
 */
@Introspected
@CrossField
@Schema(name = "Employment")
public record EmploymentJson(
        @NotNull @Identifier String organizationId,
        @NotNull Employment.Kind kind,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements CrossFieldChecked {

    @Override
    public Stream<FieldError> fieldErrors() {
        return Terms.invalidTerm(validFrom, validTo, "validTo");
    }

    static EmploymentJson of(Employment employment) {
        return new EmploymentJson(
                employment.organization().value(),
                employment.kind(),
                employment.term().from(),
                employment.term().to());
    }

    Employment toEmployment() {
        return new Employment(
                new OrganizationId(organizationId), kind, new Term(validFrom, validTo));
    }
}
