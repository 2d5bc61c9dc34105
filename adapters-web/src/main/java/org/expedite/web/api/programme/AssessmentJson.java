package org.expedite.web.api.programme;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.programme.PriorityDefinition;
import org.expedite.domain.programme.PriorityQuestion;

/** The priority that answers propose, what it means, and the questions that decided. */
@Introspected
@Schema(name = "AssessedPriority")
public record AssessmentJson(
        Priority priority, PriorityJson definition, List<PriorityQuestion> decidedBy) {

    static AssessmentJson of(Set<PriorityQuestion> yes) {
        Priority priority = PriorityQuestion.assess(yes);
        return new AssessmentJson(
                priority,
                PriorityJson.of(PriorityDefinition.of(priority)),
                PriorityQuestion.deciding(yes));
    }
}
