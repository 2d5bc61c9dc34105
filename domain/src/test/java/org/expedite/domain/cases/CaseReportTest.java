package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.junit.jupiter.api.Test;

class CaseReportTest {
    @Test
    void needs_a_synopsis_of_one_line() {
        assertThat(report("s".repeat(200), List.of()).synopsis()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> report("s".repeat(201), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> report(" ", List.of()));
    }

    @Test
    void is_immutable() {
        List<String> given = new ArrayList<>(List.of("logs"));
        CaseReport report = report("Down", given);
        given.add("core dump");
        assertThat(report.diagnostics()).containsExactly("logs");
    }

    @Test
    void a_round_the_clock_contact_needs_name_and_phone() {
        assertThat(new RoundTheClockContact("NOC", "+14085550100").phone()).startsWith("+1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoundTheClockContact("", "+14085550100"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoundTheClockContact("NOC", "1".repeat(21)));
    }

    @Test
    void a_product_needs_a_serial_or_a_model() {
        SerialNumber serial = new SerialNumber("JN1");
        assertThat(new CaseProduct(serial, null, null).serial()).isEqualTo(serial);
        assertThat(new CaseProduct(null, new Model("M320"), null).serial()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseProduct(null, null, null));
    }

    private static CaseReport report(String synopsis, List<String> diagnostics) {
        return new CaseReport(synopsis, null, null, FollowUp.WEB, List.of(), diagnostics);
    }
}
