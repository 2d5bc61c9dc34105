package org.expedite.web.api.programme;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.domain.programme.PriorityQuestion;

/** Answers to the priority questions, by the ids of the questions; unanswered ones count as no. */
@Introspected
@Schema(
        name = "PriorityAssessment",
        example =
                """
                {"answers": {"SERVICE_DOWN": true, "REDUNDANCY_LOST": false}}\
                """)
public record AssessmentBody(@NotNull Map<PriorityQuestion, @NotNull Boolean> answers) {

    Set<PriorityQuestion> yes() {
        return answers.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
