package org.expedite.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.expedite.served.Answer;
import org.expedite.served.Center;
import org.junit.jupiter.api.Test;

class CallerScenariosTest extends ScenarioTest {
    private static final String NUMBER = "+14085550123";

    CallerScenariosTest(Center center) {
        super(center);
    }

    @Test
    void an_engineer_chooses_between_two_contacts_with_the_same_number() {
        fixture.contact("ana", "acme", "EMPLOYEE", List.of(NUMBER));
        fixture.contact("dan", "acme", "EMPLOYEE", List.of("+14085550124", NUMBER));

        Answer found = identify(Map.of("phone", "(408) 555-0123"));
        Answer unconfirmed = open(Map.of("organization_id", "acme"));
        Answer confirmed = open(Map.of("requester_id", found.text("/candidates/0/contact_id")));

        assertThat(found.body().path("candidates").findValuesAsText("contact_id"))
                .containsExactly("ana", "dan");
        assertThat(found.text("/candidates/0/certifications/0/certification_id"))
                .isEqualTo(Fixture.ANAS_CERTIFICATION);
        assertThat(unconfirmed.body().path("requester_id").isNull()).isTrue();
        assertThat(unconfirmed.body().path("identified_expert").isNull()).isTrue();
        assertThat(unconfirmed.text("/priority_escalation/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(confirmed.text("/channel")).isEqualTo("PHONE");
        assertThat(confirmed.text("/opened_by_id")).isEqualTo("engineer-l1");
        assertThat(confirmed.text("/requester_id")).isEqualTo("ana");
        assertThat(confirmed.text("/identified_expert/contact_id")).isEqualTo("ana");
        assertThat(confirmed.body().at("/identified_expert/late").asBoolean(true)).isFalse();
        assertThat(confirmed.text("/priority_escalation/outcome")).isEqualTo("GRANTED");
    }

    @Test
    void a_contact_is_not_found_by_a_former_number() {
        fixture.contact("ana", "acme", "EMPLOYEE", List.of(NUMBER));
        fixture.contact("ana", "acme", "EMPLOYEE", List.of("+14085550125"));

        assertThat(identify(Map.of("phone", NUMBER)).body().path("candidates")).isEmpty();
        Answer found = identify(Map.of("phone", NUMBER, "email", "ANA@Example.com"));
        assertThat(found.body().at("/candidates/0/matched_by").valueStream().map(JsonNode::asText))
                .containsExactly("EMAIL");
    }

    @Test
    void a_caller_is_found_by_whatever_telephone_and_caller_deliver() {
        fixture.contact("ana", "acme", "EMPLOYEE", List.of("+442079460999", "+525512345678"));
        List<Map<String, String>> readable =
                List.of(
                        Map.of("phone", "442079460999"),
                        Map.of("phone", "sip:+442079460999@pbx"),
                        Map.of("phone", "tel:+44-20-7946-0999;ext=3"),
                        Map.of("phone", "0044 20 7946 0999 (Ana)"),
                        Map.of("phone", "+4402079460999"),
                        Map.of("phone", "5215512345678"),
                        Map.of(
                                "certification_id",
                                Fixture.ANAS_CERTIFICATION.toUpperCase(Locale.ROOT)),
                        Map.of("name", "ANA"));
        for (Map<String, String> keys : readable) {
            Answer found = identify(keys);
            assertThat(found.body().path("candidates").findValuesAsText("contact_id"))
                    .as(keys.toString())
                    .contains("ana");
            assertThat(found.body().path("ignored")).isEmpty();
        }
    }

    @Test
    void a_withheld_number_does_not_spoil_the_email_beside_it() {
        fixture.contact("ana", "acme", "EMPLOYEE", List.of(NUMBER));

        Answer found = identify(Map.of("phone", "anonymous", "email", "ANA@example.com"));

        assertThat(found.text("/candidates/0/contact_id")).isEqualTo("ana");
        assertThat(found.text("/ignored/0")).isEqualTo("PHONE");
        assertThat(
                        center.as("engineer-l1")
                                .post("/v1/caller-identifications", Map.of("phone", "anonymous"))
                                .status())
                .isEqualTo(422);
    }

    private Answer identify(Map<String, String> keys) {
        Answer found = center.as("engineer-l1").post("/v1/caller-identifications", keys);
        assertThat(found.status()).isEqualTo(200);
        return found;
    }

    private Answer open(Map<String, String> who) {
        Answer opened =
                center.as("engineer-l1")
                        .post(
                                "/v1/cases",
                                Map.of(
                                        "channel",
                                        "PHONE",
                                        "product",
                                        Map.of("serial", "JN1"),
                                        "priority",
                                        "P1",
                                        "synopsis",
                                        "Both routing engines reset",
                                        who.keySet().iterator().next(),
                                        who.values().iterator().next()));
        assertThat(opened.status()).as("%s", opened.body()).isEqualTo(201);
        return opened;
    }
}
