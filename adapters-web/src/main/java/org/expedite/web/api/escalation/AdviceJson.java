package org.expedite.web.api.escalation;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.domain.escalation.Advice;
import org.expedite.domain.escalation.AdviceCode;

/** One way to another outcome. */
@Introspected
@Schema(name = "Advice")
public record AdviceJson(AdviceCode code, String detail) {

    static AdviceJson of(Advice advice) {
        return new AdviceJson(advice.code(), advice.detail().text());
    }
}
