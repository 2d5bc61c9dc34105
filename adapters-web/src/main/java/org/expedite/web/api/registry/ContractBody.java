package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.CoveredSerials;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Term;
import org.expedite.web.api.constraints.CrossField;
import org.expedite.web.api.constraints.CrossFieldChecked;
import org.expedite.web.api.text.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * A contract, as a registrar sends it; both days are included.
 *
 * @param coveredSerials all covered serial numbers, which may be registered later; if absent, the
 *     contract keeps those that it has
 */
@Introspected
@CrossField
@Schema(name = "ContractBody")
public record ContractBody(
        @NotNull @Identifier String customerId,
        @NotNull Service service,
        @NotNull @Valid SupportedByJson supportedBy,
        @Identifier @Nullable String soldById,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull ContractStatus status,
        @Size(max = 20_000, message = "TOO_MANY: must be at most 20000")
                @Nullable List<@NotNull @Identifier String> coveredSerials)
        implements CrossFieldChecked, RecordBody {

    @Override
    public Stream<FieldError> fieldErrors() {
        return Terms.invalidTerm(startsOn, endsOn, "endsOn");
    }

    @Override
    public RegistryRecord toFact(String number) {
        return new SupportContract(
                new ContractNumber(number),
                new OrganizationId(customerId),
                service,
                supportedBy.toProvider(),
                soldById == null ? null : new OrganizationId(soldById),
                new Term(startsOn, endsOn),
                status,
                coveredSerials == null
                        ? CoveredSerials.unread()
                        : CoveredSerials.all(
                                coveredSerials.stream().map(SerialNumber::new).toList()));
    }

    @Override
    public Stream<String> pointersOf(Reference reference) {
        return switch (reference.relation()) {
            case CUSTOMER -> Stream.of("/customer_id");
            case SUPPORTER -> Stream.of("/supported_by/partner_id");
            case SELLER -> Stream.of("/sold_by_id");
            case EMPLOYER, HOLDER, LINE, MODEL, OWNER, SKILL -> Stream.empty();
        };
    }
}
