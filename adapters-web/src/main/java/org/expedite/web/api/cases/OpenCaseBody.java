package org.expedite.web.api.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.expedite.application.cases.OpenCase;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.web.api.products.ProductBody;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.api.text.Text;
import org.jspecify.annotations.Nullable;

/** A request to open a case; lists that are not sent are empty. */
@Introspected
@Schema(
        name = "OpenCase",
        example =
                """
                {"channel": "WEB", "product": {"serial": "JN1"}, "priority": "P1", \
                "synopsis": "Both routing engines reset", "customer_reference": \
                "INC-77", "follow_up": "EMAIL", "round_the_clock_contacts": \
                [{"name": "NOC", "phone": "+14085550100"}], "diagnostics": ["core \
                dump"]}\
                """)
public record OpenCaseBody(
        @NotNull Channel channel,
        @Identifier @Nullable String requesterId,
        @Identifier @Nullable String organizationId,
        @NotNull @Valid ProductBody product,
        @NotNull Priority priority,
        @NotNull @Text(max = CaseReport.MAX_SYNOPSIS) String synopsis,
        @Text(max = CaseReport.MAX_DESCRIPTION, lines = true) @Nullable String description,
        @Text(max = CaseReport.MAX_REFERENCE) @Nullable String customerReference,
        @Nullable FollowUp followUp,
        @Size(max = 20, message = "TOO_MANY: must be at most 20")
                @Nullable List<@NotNull @Valid RoundTheClockContactJson> roundTheClockContacts,
        @Size(max = 50, message = "TOO_MANY: must be at most 50")
                @Nullable
                        List<
                                @NotNull
                                @Text(max = CaseReport.MAX_DIAGNOSTIC, lines = true, words = true)
                                String>
                        diagnostics) {

    OpenCase toRequest() {
        return new OpenCase(
                channel,
                requesterId == null ? null : new ContactId(requesterId),
                organizationId == null ? null : new OrganizationId(organizationId),
                product.toSerial(),
                product.toModel(),
                priority,
                new CaseReport(
                        synopsis,
                        description,
                        customerReference,
                        followUp == null ? FollowUp.EMAIL : followUp,
                        roundTheClockContacts == null
                                ? List.of()
                                : roundTheClockContacts.stream()
                                        .map(RoundTheClockContactJson::toContact)
                                        .toList(),
                        diagnostics == null ? List.of() : diagnostics));
    }
}
