package org.expedite.web.api.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/**
 * A support contract as clients see a version of it.
 *
 * @param coveredSerials all covered serial numbers; absent if they are more than 20,000, see the
 *     list of the contract's serials
 */
@Introspected
@Schema(name = "Contract")
public record ContractJson(
        String contractNumber,
        String customerId,
        Service service,
        SupportedByJson supportedBy,
        @Nullable String soldById,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        ContractStatus status,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> coveredSerials,
        int version,
        Instant recordedAt,
        String recordedById) {

    static ContractJson of(RecordVersion<RegistryRecord> recorded) {
        SupportContract fact = (SupportContract) recorded.record();
        OrganizationId seller = fact.soldBy();
        return new ContractJson(
                fact.number().value(),
                fact.customer().value(),
                fact.service(),
                SupportedByJson.of(fact.supportedBy()),
                seller == null ? null : seller.value(),
                fact.term().from(),
                fact.term().to(),
                fact.status(),
                fact.coveredSerials()
                        .all()
                        .map(serials -> serials.stream().map(SerialNumber::value).toList())
                        .orElse(null),
                recorded.version(),
                recorded.recordedAt(),
                recorded.recordedBy());
    }
}
