package org.expedite.application.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.casework.MoveResult;
import org.expedite.application.duties.OpenP1.Severity;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.queues.ClaimResult;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.duties.Duty;
import org.expedite.domain.duties.DutyRecord;
import org.junit.jupiter.api.Test;

/** The list of open P1 cases with the duties of both sides. */
class OpenP1sTest {
    private static final TechnicalLevel L1 = new TechnicalLevel("L1");
    private static final CaseReport WITHOUT_CONTACTS =
            new CaseReport("Down", null, null, FollowUp.EMAIL, List.of(), List.of());

    private final Center center = new Center();

    @Test
    void the_worst_is_first_and_each_says_what_is_unmet_and_since_when() {
        CaseNumber workedAround = open("12:00", ExampleRequest.REPORT);
        claim("12:01");
        assertThat(center.casework().workAround(Actors.ENGINEER, workedAround, "Rerouted."))
                .isInstanceOf(MoveResult.Made.class);
        CaseNumber met = open("12:02", ExampleRequest.REPORT);
        claim("12:03");
        CaseNumber lacking = open("12:04", WITHOUT_CONTACTS);
        claim("12:05");
        CaseNumber lost = open("12:06", ExampleRequest.REPORT);
        claim("12:07");
        CaseNumber waiting = open("12:08", ExampleRequest.REPORT);
        at("12:10");
        assertThat(center.queues().release(Actors.DUTY_MANAGER, lost))
                .isInstanceOf(MoveResult.Made.class);
        center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1).at(Priority.P2));

        OpenP1s open = center.duties().ofOpenP1s(Actors.DUTY_MANAGER);

        assertThat(open.cases())
                .extracting(p1 -> p1.view().supportCase().number())
                .containsExactly(waiting, lost, lacking, met, workedAround);
        assertThat(open.cases())
                .extracting(OpenP1::severity)
                .containsExactly(
                        Severity.WITHOUT_OWNER,
                        Severity.WITHOUT_OWNER,
                        Severity.CUSTOMER_DUTY_UNMET,
                        Severity.DUTIES_MET,
                        Severity.NO_DUTIES);
        assertThat(open.cases())
                .extracting(OpenP1::since)
                .containsExactly(
                        instant("12:08"),
                        instant("12:10"),
                        instant("12:04"),
                        instant("12:02"),
                        instant("12:00"));
        assertThat(open.cases().get(2).unmet())
                .extracting(DutyRecord::duty)
                .containsExactly(Duty.ROUND_THE_CLOCK_CONTACT, Duty.DIAGNOSTIC_INFORMATION);
        assertThat(open.complete()).isTrue();
        assertThat(open.asOf()).isEqualTo(instant("12:10"));
        assertThat(open.count(Severity.WITHOUT_OWNER)).isEqualTo(2);
        for (OpenP1 p1 : open.cases()) {
            assertThat(
                            center.duties()
                                    .ofCase(Actors.DUTY_MANAGER, p1.view().supportCase().number())
                                    .periods()
                                    .getLast())
                    .satisfies(
                            last ->
                                    assertThat(p1.period())
                                            .isEqualTo(last.isInForce() ? last : null));
        }
    }

    @Test
    void customers_see_those_of_their_organizations_and_registrars_none() {
        CaseNumber acmes = open("12:00", ExampleRequest.REPORT);

        assertThat(center.duties().ofOpenP1s(Actors.DAN).cases())
                .extracting(p1 -> p1.view().supportCase().number())
                .containsExactly(acmes);
        assertThat(center.duties().ofOpenP1s(Actors.ZOE).cases()).isEmpty();
        for (Actor actor : List.of(Actors.REGISTRAR, Actors.ADMIN)) {
            assertThatThrownBy(() -> center.duties().ofOpenP1s(actor))
                    .isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    void a_list_that_is_too_long_says_so() {
        for (int i = 0; i <= DutyDesk.MAX_LISTED; i++) {
            open("12:00", ExampleRequest.REPORT);
        }

        OpenP1s open = center.duties().ofOpenP1s(Actors.DUTY_MANAGER);

        assertThat(open.cases()).hasSize(DutyDesk.MAX_LISTED);
        assertThat(open.complete()).isFalse();
    }

    private CaseNumber open(String time, CaseReport report) {
        at(time);
        return center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1).withReport(report));
    }

    private void claim(String time) {
        at(time);
        assertThat(center.queues().claim(Actors.ENGINEER, L1))
                .isInstanceOf(ClaimResult.Claimed.class);
    }

    private void at(String time) {
        center.at(instant(time).toString());
    }

    private static Instant instant(String time) {
        return Instant.parse("2026-06-15T" + time + ":00Z");
    }
}
