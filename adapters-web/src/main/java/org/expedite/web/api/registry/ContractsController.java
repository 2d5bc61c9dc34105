package org.expedite.web.api.registry;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.expedite.application.access.Actor;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKind;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.resources.IfMatch;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.http.admission.Admitted;
import org.jspecify.annotations.Nullable;

/** Support contracts. */
@Controller("/v1/contracts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Registry")
public class ContractsController {
    private final RegistryRoutes<ContractJson> routes;

    ContractsController(RegistryDesk desk) {
        routes = new RegistryRoutes<>(desk, RecordKind.CONTRACT, "contracts", ContractJson::of);
    }

    /**
     * Creates a support contract, or replaces it: 201 or 200. A body without changes appends no
     * version. Needs the role REGISTRAR.
     */
    @Put("/{contract_number}")
    HttpResponse<ContractJson> putContract(
            Actor actor,
            @PathVariable("contract_number") @Identifier String id,
            IfMatch ifMatch,
            @Body @Valid ContractBody body) {
        return routes.put(actor, body.toFact(id), ifMatch, body::pointersOf);
    }

    /**
     * A support contract, in its current version. Its version is the ETag, for If-Match with a
     * change. Needs the role REGISTRAR, ENGINEER or DUTY_MANAGER.
     */
    @Get("/{contract_number}")
    HttpResponse<ContractJson> getContract(
            Actor actor, @PathVariable("contract_number") @Identifier String id) {
        return routes.one(actor, id);
    }

    /**
     * All support contracts, in the order of their ids. Each in its current version, in pages.
     * Needs the role REGISTRAR, ENGINEER or DUTY_MANAGER.
     *
     * @param customerId only contracts of this organization
     * @param serial only contracts that cover this serial number, in upper or lower case and in
     *     letters of any width
     * @param supportedBy only contracts that this partner supports; or {@code VENDOR} for those
     *     that the vendor supports, {@code PARTNER} for those of all partners
     */
    @Get
    HttpResponse<Page<ContractJson>> listContracts(
            Actor actor,
            ListQuery query,
            @QueryValue("customer_id") @Identifier @Nullable String customerId,
            @QueryValue
                    @Size(max = WrittenFilter.MAX, message = WrittenFilter.TOO_LONG)
                    @Schema(format = "equipment-name")
                    @Nullable String serial,
            @QueryValue("supported_by") @Identifier @Nullable String supportedBy) {
        return routes.list(
                actor,
                query,
                new RecordFilter.Contracts(
                        customerId == null ? null : new OrganizationId(customerId),
                        WrittenFilter.equipment("serial", serial, SerialNumber::new),
                        supportedBy(supportedBy)));
    }

    private static RecordFilter.@Nullable SupportedBy supportedBy(@Nullable String given) {
        return switch (given) {
            case null -> null;
            case "VENDOR" -> new RecordFilter.SupportedBy.Vendor();
            case "PARTNER" -> new RecordFilter.SupportedBy.AnyPartner();
            default -> new RecordFilter.SupportedBy.Partner(new OrganizationId(given));
        };
    }

    /**
     * Every version, oldest first, with the time and the actor of its recording. Versions never
     * change. Needs the role REGISTRAR, ENGINEER or DUTY_MANAGER.
     */
    @Get("/{contract_number}/versions")
    HttpResponse<Page<ContractJson>> listContractVersions(
            Actor actor, @PathVariable("contract_number") @Identifier String id, ListQuery query) {
        return routes.versions(actor, id, query);
    }
}
