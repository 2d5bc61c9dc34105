package org.expedite.web.api.registry;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.expedite.application.access.Actor;
import org.expedite.application.registry.ContractSerialDesk;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.products.SerialNumber;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.resources.ETagResponses;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.http.admission.Admitted;

/** Serial numbers of support contracts, one by one. */
@Controller("/v1/contracts/{contract_number}/serials")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Registry")
public class ContractSerialsController {
    private final ContractSerialDesk desk;

    ContractSerialsController(ContractSerialDesk desk) {
        this.desk = desk;
    }

    /**
     * Adds a serial number to a support contract, as a version of the contract: 201. If it is
     * covered already, nothing changes: 200. What this costs does not depend on how many others the
     * contract covers. Needs the role REGISTRAR.
     */
    @Put("/{serial}")
    @ApiResponse(responseCode = "404")
    HttpResponse<ContractSerialJson> putContractSerial(
            Actor actor,
            @PathVariable("contract_number") @Identifier String id,
            @PathVariable @Identifier String serial) {
        ContractSerialDesk.AddResult result =
                desk.add(actor, new ContractNumber(id), new SerialNumber(serial));
        ContractSerialJson covered = ContractSerialJson.of(result.covered());
        return result.added()
                ? ETagResponses.created(
                        covered,
                        result.covered().since(),
                        ETagResponses.at("v1", "contracts", id, "serials", serial))
                : ETagResponses.ok(covered, result.covered().since());
    }

    /**
     * A serial number that a support contract covers. Its ETag is the version of the contract that
     * added it. Needs the role REGISTRAR, ENGINEER or DUTY_MANAGER.
     */
    @Get("/{serial}")
    HttpResponse<ContractSerialJson> getContractSerial(
            Actor actor,
            @PathVariable("contract_number") @Identifier String id,
            @PathVariable @Identifier String serial) {
        ContractSerialDesk.Covered covered =
                desk.find(actor, new ContractNumber(id), new SerialNumber(serial));
        return ETagResponses.ok(ContractSerialJson.of(covered), covered.since());
    }

    /**
     * Removes a serial number from a support contract, as a version of the contract. Needs the role
     * REGISTRAR.
     */
    @Delete("/{serial}")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> deleteContractSerial(
            Actor actor,
            @PathVariable("contract_number") @Identifier String id,
            @PathVariable @Identifier String serial) {
        desk.remove(actor, new ContractNumber(id), new SerialNumber(serial));
        return HttpResponse.noContent();
    }

    /**
     * All serial numbers that a support contract covers, in their order. Needs the role REGISTRAR,
     * ENGINEER or DUTY_MANAGER.
     */
    @Get
    @ApiResponse(responseCode = "404")
    HttpResponse<Page<ContractSerialJson>> listContractSerials(
            Actor actor, @PathVariable("contract_number") @Identifier String id, ListQuery query) {
        String after = query.after().map(List::getFirst).orElse("");
        return query.answer(
                desk.page(actor, new ContractNumber(id), after, query.limit() + 1),
                covered -> List.of(covered.serial().value()),
                ContractSerialJson::of);
    }
}
