package org.expedite.web.api.registry;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.application.registry.ContractSerialDesk;

/**
 * A serial number that a contract covers.
 *
 * @param coveredSinceVersion the version of the contract that added it for its present customer
 */
@Introspected
@Schema(name = "ContractSerial")
public record ContractSerialJson(String contractNumber, String serial, int coveredSinceVersion) {

    static ContractSerialJson of(ContractSerialDesk.Covered covered) {
        return new ContractSerialJson(
                covered.contract().value(), covered.serial().value(), covered.since());
    }
}
