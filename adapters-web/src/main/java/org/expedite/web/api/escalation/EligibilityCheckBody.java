package org.expedite.web.api.escalation;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.expedite.application.escalation.CheckEligibility;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.web.api.products.ProductBody;
import org.expedite.web.api.text.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * A dry run of a request. {@code at} is the instant to evaluate for, by default now; {@code
 * technical_level} is by default the lowest.
 */
@Introspected
@Schema(
        name = "EligibilityCheck",
        example =
                """
                {"product": {"serial": "JN1"}, "priority": "P1", "at": \
                "2026-12-31T23:59:59Z"}\
                """)
public record EligibilityCheckBody(
        @Identifier @Nullable String requesterId,
        @Identifier @Nullable String organizationId,
        @NotNull @Valid ProductBody product,
        @NotNull Priority priority,
        @Identifier @Nullable String technicalLevel,
        @Nullable Instant at) {

    CheckEligibility toQuestion() {
        return new CheckEligibility(
                requesterId == null ? null : new ContactId(requesterId),
                organizationId == null ? null : new OrganizationId(organizationId),
                product.toSerial(),
                product.toModel(),
                priority,
                technicalLevel == null ? null : new TechnicalLevel(technicalLevel),
                at);
    }
}
