package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.expedite.domain.cases.FieldChange.NewValue;
import org.expedite.domain.cases.FieldChange.Unchanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An amendment, applied to a report. */
class ReportAmendmentTest {
    private static final CaseReport BEFORE =
            new CaseReport(
                    "Down",
                    "All of it",
                    "INC-77",
                    FollowUp.PHONE,
                    List.of(new RoundTheClockContact("NOC", "+14085550100")),
                    List.of("core dump"));

    @Test
    void fields_that_are_not_named_stay_unchanged() {
        assertThat(synopsis(new Unchanged<>()).applyTo(BEFORE)).isEqualTo(BEFORE);
        assertThat(synopsis(new NewValue<>("Down again")).applyTo(BEFORE))
                .isEqualTo(
                        new CaseReport(
                                "Down again",
                                "All of it",
                                "INC-77",
                                FollowUp.PHONE,
                                BEFORE.roundTheClockContacts(),
                                BEFORE.diagnostics()));
    }

    @Test
    void values_replace_fields_and_null_removes_them() {
        Amendment amendment =
                new Amendment(
                        new Unchanged<>(),
                        new NewValue<>(null),
                        new NewValue<>("INC-78"),
                        new NewValue<>(List.of()),
                        new NewValue<>(List.of("syslog", "core dump")));
        assertThat(amendment.applyTo(BEFORE))
                .isEqualTo(
                        new CaseReport(
                                "Down",
                                null,
                                "INC-78",
                                FollowUp.PHONE,
                                List.of(),
                                List.of("syslog", "core dump")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, CaseReport.MAX_SYNOPSIS + 1})
    void an_invalid_synopsis_is_rejected(int length) {
        NewValue<String> synopsis = new NewValue<>("x".repeat(length));
        assertThatThrownBy(() -> synopsis(synopsis))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("synopsis");
    }

    private static Amendment synopsis(FieldChange<String> synopsis) {
        return new Amendment(
                synopsis,
                new Unchanged<>(),
                new Unchanged<>(),
                new Unchanged<>(),
                new Unchanged<>());
    }
}
