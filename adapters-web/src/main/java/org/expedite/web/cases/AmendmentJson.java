package org.expedite.web.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.expedite.domain.cases.Report;
import org.expedite.web.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What of a report can be corrected. A list that is removed is empty; the synopsis cannot be
 * removed.
 */
@Introspected
@Schema(
        name = "Amendment",
        requiredProperties = {},
        example =
                """
                {"customer_reference": "INC-78", "diagnostics": ["core dump", "syslog"]}\
                """)
public record AmendmentJson(
        @NotNull @Text(max = Report.MAX_SYNOPSIS) String synopsis,
        @Text(max = Report.MAX_DESCRIPTION, lines = true) @Nullable String description,
        @Text(max = Report.MAX_REFERENCE) @Nullable String customerReference,
        @Size(max = 20, message = "TOO_MANY: must be at most 20")
                @Nullable List<@NotNull @Valid RoundTheClockContactJson> roundTheClockContacts,
        @Size(max = 50, message = "TOO_MANY: must be at most 50")
                @Nullable List<@NotNull @Text(max = Report.MAX_DIAGNOSTIC, lines = true) String>
                        diagnostics) {

    static AmendmentJson of(Report report) {
        return new AmendmentJson(
                report.synopsis(),
                report.description(),
                report.customerReference(),
                report.roundTheClockContacts().stream().map(RoundTheClockContactJson::of).toList(),
                report.diagnostics());
    }

    /** The report that says this, and for the rest what {@code before} says. */
    Report toReport(Report before) {
        return new Report(
                synopsis,
                description,
                customerReference,
                before.followUp(),
                roundTheClockContacts == null
                        ? List.of()
                        : roundTheClockContacts.stream()
                                .map(RoundTheClockContactJson::toContact)
                                .toList(),
                diagnostics == null ? List.of() : diagnostics);
    }
}
