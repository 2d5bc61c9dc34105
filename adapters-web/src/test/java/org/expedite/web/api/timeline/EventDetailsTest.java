package org.expedite.web.api.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.expedite.application.cases.CaseEventExamples;
import org.expedite.domain.cases.CaseEvent;
import org.junit.jupiter.api.Test;

/** The published form of events, on which clients rely. */
class EventDetailsTest {
    /** The type, the reason and the details of each example. */
    private static final String SPELLED =
            """
            OPENED null {"assistance":"NOT_COVERED","channel":"PHONE","priority":"P4"}
            PICKED_UP null {"level":"L1"}
            RELEASED null {"level":"L2","owner":"engineer-1"}
            HANDED_OVER null {"from":"engineer-1","to":"engineer-2"}
            UNASSIGNED null {"level":"L2","owner":"engineer-1"}
            PRIORITY_CHANGED Words {"from":"P1","to":"P3"}
            AMENDED null {"previous_customer_reference":"Words","previous_description":"Words",\
            "previous_diagnostics":"core dump\\n\\nProtokoll der Störung",\
            "previous_follow_up":"PHONE",\
            "previous_round_the_clock_contacts":"NOC +14085550100\\nKim von Ü 🛰️ +4930555020",\
            "previous_synopsis":"Words"}
            AMENDED null {"previous_customer_reference":"","previous_description":"",\
            "previous_diagnostics":"","previous_round_the_clock_contacts":""}
            AMENDED null {}
            ATTACHMENT_ADDED null {"attachment":"file-1","file_name":"Größe 🔥.tgz"}
            ASSISTANCE_CHANGED null {"from":"UNVERIFIED","to":"CONTACT_PARTNER"}
            IDENTIFIED null {"contact":"dan","late":"true"}
            SERIAL_VERIFIED null {"from":"JN0","to":"JN1"}
            SERIAL_VERIFIED null {"from":"","to":"JN1"}
            PRODUCT_CORRECTED Words {"from_serial":"JN0","to_serial":"JN1"}
            PRODUCT_CORRECTED Words {"from_serial":"JN0","to_model":"M320"}
            PRODUCT_CORRECTED Words {"from_model":"M320","to_serial":"JN1"}
            TIME_AND_MATERIALS_ACCEPTED null {"accepted_by":"ana","amount":"JPY 90000",\
            "rate":"USD 350.50"}
            TIME_AND_MATERIALS_ACCEPTED null {"accepted_by":"ana","rate":"EUR 350.00"}
            EXPERT_IDENTIFIED null {"certification":"jncie-m-117","contact":"ana","late":"true"}
            EXPERT_IDENTIFIED null {"certification":"jncie-m-117","contact":"ana","late":"false"}
            PRIORITY_ESCALATION_DECIDED Words {"decision":"e-1","outcome":"GRANTED"}
            PRIORITY_ESCALATION_DECIDED null {"decision":"e-1","outcome":"NOT_ELIGIBLE"}
            ESCALATED_WITH_PRIORITY null {"decision":"e-1","from":"L1","to":"L2"}
            ORDINARY_ESCALATION_REQUESTED Words {"escalation":"e-2","from":"L1"}
            ORDINARY_ESCALATION_REQUESTED null {"escalation":"e-2","from":"L1"}
            ESCALATED Words {"escalation":"e-3","from":"L1","to":"L2"}
            ESCALATED null {"escalation":"e-3","from":"L1","to":"L2"}
            DE_ESCALATED Words {"from":"L2","to":"L1"}
            OVERRIDDEN Words {"from":"L1","to":"L2"}
            CUSTOMER_AWAITED Words {}
            RESUMED null {}
            RESUMED null {"answer":"NOTE_ADDED"}
            WORKED_AROUND null {"summary":"Words"}
            WORKAROUND_FAILED Words {}
            WORKAROUND_FAILED null {}
            RESOLVED null {"summary":"Words"}
            CLOSED null {"agreed_by":"ana"}
            CLOSED null {"silent_since":"2026-06-15T13:00:00.000000001Z"}
            REOPENED Words {"status":"OPEN"}
            REOPENED Words {"status":"REFERRED"}
            WITHDRAWN Words {}
            WITHDRAWN null {}
            NOTE_ADDED null {}
            """;

    @Test
    void every_type_of_event_has_its_published_form() throws JsonProcessingException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<String> spelled = new ArrayList<>();
        for (CaseEvent event : CaseEventExamples.ofEveryKind(CaseEventExamples.BY_ANA, "Words")) {
            EventDetails details = EventDetails.of(event);
            spelled.add(
                    String.join(
                            " ",
                            event.type().name(),
                            details.reason(),
                            mapper.writeValueAsString(details.texts())));
        }
        assertThat(spelled).containsExactlyElementsOf(SPELLED.lines().toList());
    }
}
