package org.expedite.web.api.programme;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.programme.Clause;
import org.expedite.domain.programme.PriorityQuestion;

/** A question that distinguishes priorities; a yes proposes its priority. */
@Introspected
@Schema(name = "ProgramQuestion")
public record PriorityQuestionJson(
        PriorityQuestion id, String question, Priority proposes, Clause clause) {

    static PriorityQuestionJson of(PriorityQuestion question) {
        return new PriorityQuestionJson(
                question, question.text(), question.proposes(), question.clause());
    }
}
