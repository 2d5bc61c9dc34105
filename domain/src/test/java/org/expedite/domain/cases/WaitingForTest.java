package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class WaitingForTest {
    @Test
    void every_status_waits_for_exactly_one_side() {
        assertThat(WaitingFor.CUSTOMER.statuses())
                .containsExactlyInAnyOrder(
                        CaseStatus.WAITING_ON_CUSTOMER,
                        CaseStatus.AWAITING_COVERAGE,
                        CaseStatus.RESOLVED);
        assertThat(WaitingFor.PARTNER.statuses()).containsExactly(CaseStatus.REFERRED);
        assertThat(WaitingFor.NOBODY.statuses())
                .containsExactlyInAnyOrder(CaseStatus.CLOSED, CaseStatus.WITHDRAWN);
        assertThat(
                        Arrays.stream(WaitingFor.values())
                                .flatMap(side -> side.statuses().stream())
                                .toList())
                .hasSameSizeAs(EnumSet.allOf(CaseStatus.class))
                .containsAll(EnumSet.allOf(CaseStatus.class));
    }
}
