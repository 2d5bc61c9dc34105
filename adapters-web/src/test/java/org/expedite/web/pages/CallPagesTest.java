package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.web.pages.PageClient.rows;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a call, from the first ring to the number that is read out. */
@MicronautTest(transactional = false)
@Property(name = "micronaut.server.cors.localhost-pass-through", value = "true")
class CallPagesTest {

    private static final String ENGINEER = "engineer-l1";
    private static final String CALLER = "requester_id=ana&organization_id=acme";
    private static final String CASE = "&serial=JN1&synopsis=No+traffic&priority=P2";

    @Inject ApiClient api;
    @Inject PageClient pages;

    @Test
    void a_caller_known_only_by_name_gets_a_case() {
        String open = api.as("ana").opens("P2").at("/number");

        Answer found = find("name=ANA");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.raw().body())
                .contains("One person was found", "Same name", "JNCIE-M", "Acme · Employee")
                .contains("href=\"/calls/new?caller=ana&amp;organization=acme\"")
                .doesNotContain("action=\"/calls\"", "name=\"synopsis\"");

        Answer confirmed = pages.get(ENGINEER, "/calls/new?caller=ana&organization=acme");
        assertThat(rows(confirmed)).containsExactly(open);
        assertThat(confirmed.raw().body())
                .contains("One open case of this caller", "New case for Acme", "Identified by you")
                .containsSubsequence(open, "Three questions of the programme");

        Answer sent =
                open(
                        CALLER
                                + CASE
                                + "&contact_name=NOC&contact_phone=(408)+555-0101"
                                + "&diagnostics=core+dump&follow_up=PHONE");
        assertThat(sent.status()).isEqualTo(303);
        Answer readOut = pages.get(ENGINEER, sent.header("Location"));
        String number = sent.header("Location").replace("/calls/new?opened=", "");
        assertThat(readOut.raw().body())
                .contains("Read this number to the caller", "class=\"readout\">" + number + "<")
                .contains("href=\"/cases/" + number);
        Answer stored = api.as(ENGINEER).get("/v1/cases/" + number);
        assertThat(stored.at("/channel")).isEqualTo("PHONE");
        assertThat(stored.at("/requester_id")).isEqualTo("ana");
        assertThat(stored.at("/follow_up")).isEqualTo("PHONE");
        assertThat(stored.at("/diagnostics/0")).isEqualTo("core dump");
        assertThat(stored.at("/round_the_clock_contacts/0/phone")).isEqualTo("+14085550101");
    }

    @Test
    void nobody_is_chosen_by_a_number_alone() {
        String phone = api.as(ENGINEER).get("/v1/contacts/ana").at("/phones/0");

        Answer found = find("phone=" + phone.replace("+", "%2B") + "&email=not+one");

        assertThat(found.raw().body())
                .contains("Same phone number", "Nobody is chosen yet")
                .contains("Not used, because it cannot be read: e-mail address")
                .doesNotContain("Identified by you", "name=\"requester_id\"");
        assertThat(pages.get(ENGINEER, "/calls/new", "Accept-Language", "de").raw().body())
                .contains("Wer ruft an?", "Anruf annehmen");
    }

    @Test
    void a_case_is_opened_without_an_identified_caller() {
        Answer nobody = find("name=Somebody+Else&phone=%2B442079460958");
        assertThat(nobody.raw().body())
                .contains("Nobody was found", "action=\"/calls/unidentified\"");

        Answer form =
                pages.post(
                        ENGINEER, "/calls/unidentified", "name=%3Cb%3EZed&phone=%2B442079460958");
        assertThat(form.raw().body())
                .contains("Caller not identified", "value=\"&lt;b>Zed\"", "value=\"+442079460958\"")
                .contains("name=\"organization_id\"")
                .doesNotContain("<b>Zed", "name=\"requester_id\"");

        assertThat(open(CASE).raw().body()).contains("Choose the organization.");
        assertThat(open("organization_id=a+b" + CASE).raw().body())
                .contains("id=\"organization_id-error\"");
        Answer sent = open("organization_id=acme" + CASE);
        assertThat(sent.status()).isEqualTo(303);
        Answer stored =
                api.as(ENGINEER)
                        .get(sent.header("Location").replace("/calls/new?opened=", "/v1/cases/"));
        assertThat(stored.json().get("requester_id").isNull()).isTrue();
        assertThat(stored.at("/organization_id")).isEqualTo("acme");
    }

    @ParameterizedTest
    @CsvSource({
        "'', phone",
        "name=+++, phone",
        "phone=anonymous, phone",
        "name=%3F%3F, name",
        "contact_id=a+b&email=%40, email"
    })
    void details_that_cannot_be_used_are_told_at_their_fields(String form, String field) {
        Answer answer = find(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.raw().body())
                .contains("There is a problem", "id=\"" + field + "-error\"");
        assertThat(find("name=" + "a".repeat(501)).raw().body())
                .contains("Enter at most 500 characters.");
    }

    @ParameterizedTest
    @CsvSource({
        "serial=, serial",
        "serial=a+b, serial",
        "serial=&model=Unheard-of, model",
        "synopsis=, synopsis",
        "synopsis=a%0Ab, synopsis",
        "description=%00, description",
        "customer_reference=a%0Ab, customer_reference",
        "diagnostics=%3F, diagnostics",
        "contact_name=NOC, contact_phone",
        "contact_phone=%2B14085550101, contact_name",
        "contact_name=NOC&contact_phone=112, contact_phone",
        "priority=P9, priority"
    })
    void what_is_wrong_with_a_case_is_told_at_its_field(String change, String field) {
        Answer answer = open(CALLER + without(change) + "&" + change);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.raw().body())
                .contains("There is a problem", "href=\"#" + field + "\"", "New case for Acme")
                .contains("name=\"requester_id\" value=\"ana\"");
    }

    @Test
    void a_form_opens_one_case_however_often_it_is_sent() {
        String form = CALLER + CASE + "&key=5d1f0a52-7d0c-4a8f-9f5c-0c6f3f7a1e11";

        Answer first = open(form);

        assertThat(first.status()).isEqualTo(303);
        assertThat(open(form).header("Location")).isEqualTo(first.header("Location"));
        Answer changed = open(form + "&customer_reference=INC-9");
        assertThat(changed.status()).isEqualTo(422);
        assertThat(changed.raw().body()).contains("This form has opened a case already", "INC-9");
        assertThat(rows(pages.get(ENGINEER, "/calls/new?caller=ana&organization=acme"))).hasSize(1);
    }

    @Test
    void the_panel_of_the_caller_is_shown_before_anything_is_stored() {
        assertThat(pages.get(ENGINEER, "/calls/new?caller=ana&organization=acme").raw().body())
                .contains("hx-post=\"/cases/new/panel\"", "name=\"channel\" value=\"PHONE\"")
                .contains("name=\"key\" value=\"", "Enter a serial number: then");
        Answer panel = pages.post(ENGINEER, "/cases/new/panel", "channel=PHONE&" + CALLER + CASE);
        assertThat(panel.raw().body()).contains("The case would go first", "C1");

        Answer checked = open(CALLER + CASE + "&check=true");

        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.raw().body())
                .contains("The case would go first", "value=\"No traffic\"", "Identified by you");
        assertThat(open("organization_id=acme&check=true" + CASE).raw().body())
                .contains("Priority would not be granted", "Caller not identified");
        assertThat(rows(pages.get(ENGINEER, "/calls/new?caller=ana"))).isEmpty();
    }

    @Test
    void several_people_are_reachable_around_the_clock() {
        String contacts =
                "&contact_name=NOC&contact_phone=408+555+0100"
                        + "&contact_name_3=Night&contact_phone_3=%2B14085550102";

        Answer wrong = open(CALLER + CASE + contacts + "&contact_name_2=Day&contact_phone_2=12");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.raw().body())
                .contains("Contact 2: Enter a complete phone number", "#contact_phone_2")
                .contains("value=\"NOC\"", "value=\"12\"", "value=\"Night\"")
                .contains("<label for=\"contact_name_4\">Name of contact 4</label>");

        Answer stored =
                api.as(ENGINEER)
                        .get(
                                open(CALLER + CASE + contacts)
                                        .header("Location")
                                        .replace("/calls/new?opened=", "/v1/cases/"));
        assertThat(stored.json().get("round_the_clock_contacts")).hasSize(2);
        assertThat(stored.at("/round_the_clock_contacts/0/phone")).isEqualTo("+14085550100");
        assertThat(stored.at("/round_the_clock_contacts/1/name")).isEqualTo("Night");
    }

    @Test
    void what_was_typed_stays_when_a_case_is_rejected() {
        assertThat(open(CALLER + "&synopsis=%3Ci%3EOdd&description=Long+story").raw().body())
                .contains("value=\"&lt;i>Odd\"", "Long story</textarea>")
                .doesNotContain("<i>Odd");
    }

    @ParameterizedTest
    @CsvSource({
        "engineer-l1, /calls/new?caller=nobody, 404",
        "engineer-l1, /calls/new?caller=%3Cscript%3E, 404",
        "engineer-l1, /calls/new?opened=2026-0615-999999, 404",
        "engineer-l1, /calls/new?opened=x, 404",
        "duty-manager, /calls/new, 200",
        "engineer-l1, /calls/new?caller=ana&organization=borealis, 200",
        "ana, /calls/new, 403",
        "ana, /calls/new?caller=ana, 403",
        "registrar, /calls/new, 403",
        "admin, /calls/new, 403"
    })
    void calls_are_taken_by_staff(String who, String path, int status) {
        Answer answer = pages.get(who, path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.raw().body()).doesNotContain("value=\"borealis\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calls/new", "/calls/unidentified", "/calls"})
    void nobody_else_sends_the_forms_of_a_call(String path) {
        assertThat(pages.post("registrar", path, "name=ana&" + CALLER + CASE).status())
                .isEqualTo(403);
        assertThat(pages.post("ana", path, "name=ana&" + CALLER + CASE).status()).isIn(403, 422);
    }

    private Answer find(String form) {
        return pages.post(ENGINEER, "/calls/new", form);
    }

    private Answer open(String form) {
        return pages.post(ENGINEER, "/calls", form);
    }

    /** Returns the fields of a correct case without those that are changed. */
    private static String without(String change) {
        String kept = CASE;
        for (String field : new String[] {"serial", "synopsis", "priority"}) {
            if (change.startsWith(field + "=")) {
                kept = kept.replaceAll("&" + field + "=[^&]*", "");
            }
        }
        return kept;
    }
}
