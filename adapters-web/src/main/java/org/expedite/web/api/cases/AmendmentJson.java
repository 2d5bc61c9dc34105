package org.expedite.web.api.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.expedite.domain.cases.Amendment;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.web.api.resources.ParsedPatch;
import org.expedite.web.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Corrections of a report. A list that is removed becomes empty; the synopsis cannot be removed.
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
        @NotNull @Text(max = CaseReport.MAX_SYNOPSIS) String synopsis,
        @Text(max = CaseReport.MAX_DESCRIPTION, lines = true) @Nullable String description,
        @Text(max = CaseReport.MAX_REFERENCE) @Nullable String customerReference,
        @Size(max = 20, message = "TOO_MANY: must be at most 20")
                @Nullable List<@NotNull @Valid RoundTheClockContactJson> roundTheClockContacts,
        @Size(max = 50, message = "TOO_MANY: must be at most 50")
                @Nullable
                        List<
                                @NotNull
                                @Text(max = CaseReport.MAX_DIAGNOSTIC, lines = true, words = true)
                                String>
                        diagnostics) {

    static Amendment toAmendment(ParsedPatch<AmendmentJson> patch) {
        return new Amendment(
                patch.change("synopsis", AmendmentJson::synopsis),
                patch.<@Nullable String>change("description", AmendmentJson::description),
                patch.<@Nullable String>change(
                        "customer_reference", AmendmentJson::customerReference),
                patch.change("round_the_clock_contacts", AmendmentJson::toContacts),
                patch.change("diagnostics", AmendmentJson::toDiagnostics));
    }

    private List<RoundTheClockContact> toContacts() {
        return roundTheClockContacts == null
                ? List.of()
                : roundTheClockContacts.stream().map(RoundTheClockContactJson::toContact).toList();
    }

    private List<String> toDiagnostics() {
        return diagnostics == null ? List.of() : List.copyOf(diagnostics);
    }
}
