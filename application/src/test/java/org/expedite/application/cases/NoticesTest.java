package org.expedite.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.People;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.programme.ContactChannels;
import org.junit.jupiter.api.Test;

/** Notices on cases. */
class NoticesTest {
    private static final CaseReport NOTHING_PROMISED =
            new CaseReport("Down", null, null, FollowUp.WEB, List.of(), List.of());
    private static final CaseReport CONTACT_ONLY =
            new CaseReport(
                    "Down",
                    null,
                    null,
                    FollowUp.WEB,
                    ExampleRequest.REPORT.roundTheClockContacts(),
                    List.of());

    private final Center center = new Center();

    @Test
    void a_p1_case_by_web_or_api_has_a_notice_to_call() {
        for (Channel channel : List.of(Channel.WEB, Channel.API)) {
            assertThat(codes(ExampleRequest.about(Acme.JN1).by(channel)))
                    .as("%s", channel)
                    .containsExactly(Notice.Code.CALL_FOR_P1);
        }
    }

    @Test
    void a_p1_case_by_phone_has_no_notice_to_call() {
        ExampleRequest call = ExampleRequest.about(Acme.JN1).by(Channel.PHONE).from(Acme.ANA);
        assertThat(center.open(Actors.ENGINEER, call).notices()).isEmpty();
    }

    @Test
    void a_case_of_another_priority_has_no_notice() {
        for (Priority priority : List.of(Priority.P2, Priority.P3, Priority.P4)) {
            ExampleRequest request =
                    ExampleRequest.about(Acme.JN1).at(priority).withReport(NOTHING_PROMISED);
            assertThat(codes(request)).as("%s", priority).isEmpty();
        }
    }

    @Test
    void three_countries_have_a_toll_free_number_and_others_a_list() {
        for (String country : List.of("US", "CA", "MX")) {
            assertThat(whomToCall(country))
                    .as(country)
                    .contains("+18883145822")
                    .doesNotContain("http");
        }
        for (String country : List.of("FR", "JP", "UM", "CL")) {
            assertThat(whomToCall(country))
                    .as(country)
                    .contains(ContactChannels.INTERNATIONAL_URL)
                    .doesNotContain("+1888");
        }
    }

    @Test
    void missing_contacts_and_diagnostics_of_a_p1_case_are_notices_only() {
        assertThat(codes(ExampleRequest.about(Acme.JN1).withReport(NOTHING_PROMISED)))
                .containsExactly(
                        Notice.Code.CALL_FOR_P1,
                        Notice.Code.ROUND_THE_CLOCK_CONTACT_MISSING,
                        Notice.Code.DIAGNOSTICS_MISSING);
        assertThat(codes(ExampleRequest.about(Acme.JN1).withReport(CONTACT_ONLY)))
                .containsExactly(Notice.Code.CALL_FOR_P1, Notice.Code.DIAGNOSTICS_MISSING);
    }

    private List<Notice.Code> codes(ExampleRequest request) {
        return center.open(Actors.ANA, request).notices().stream().map(Notice::code).toList();
    }

    private String whomToCall(String country) {
        center.put(People.contactIn(country, "ana", "Ana", People.employee(Acme.ACME)));
        return center.open(Actors.ANA, ExampleRequest.about(Acme.JN1))
                .notices()
                .getFirst()
                .detail()
                .text();
    }
}
