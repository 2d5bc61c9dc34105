package org.expedite.web.api.programme;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.programme.Clause;
import org.expedite.domain.programme.PriorityDefinition;

/** Meaning of a priority, and the duties of both sides while a case has it. */
@Introspected
@Schema(name = "PriorityDefinition")
public record PriorityJson(
        Priority code,
        String label,
        String definition,
        Clause clause,
        List<String> examples,
        List<String> vendorDuties,
        List<String> customerDuties) {

    static PriorityJson of(PriorityDefinition definition) {
        return new PriorityJson(
                definition.priority(),
                definition.label(),
                definition.definition(),
                definition.clause(),
                definition.examples(),
                definition.vendorDuties(),
                definition.customerDuties());
    }
}
