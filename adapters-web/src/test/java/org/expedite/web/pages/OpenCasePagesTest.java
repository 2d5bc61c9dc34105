package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.expedite.web.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form by which customers open a case. */
@MicronautTest(transactional = false)
class OpenCasePagesTest extends CasePageRequests {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    @Test
    void the_form_shows_what_help_there_will_be_before_anything_is_stored() {
        assertThat(get("ana", "/cases/new").raw().body())
                .contains("Open a case", "Enter a serial number", "list=\"serials\"")
                .contains("name=\"key\" value=\"", "name=\"organization_id\" value=\"acme\"");

        String panel = post("ana", "/cases/new/panel", COMPLETE).raw().body();
        assertThat(panel)
                .contains("Direct assistance", "C1", "You would go first", "11 of 11 rules hold")
                .doesNotContain("<html", "Open cases of this equipment");
        assertThat(post("dan", "/cases/new/panel", COMPLETE).raw().body())
                .contains("Priority would not be granted", "What would change this");
        assertThat(post("dan", "/cases/new/panel", Map.of()).raw().body())
                .contains("Enter a serial number");
        assertThat(get("ana", "/v1/cases").json().get("items")).isEmpty();
    }

    @Test
    void the_check_works_without_scripts_and_keeps_what_was_typed() {
        Map<String, String> checked = new HashMap<>(COMPLETE);
        checked.put("check", "true");
        Answer page = post("ana", "/cases/new", checked);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.raw().body())
                .contains("You would go first", "core dump", "Both reset &lt;script")
                .doesNotContain(HOSTILE);
        assertThat(get("ana", "/v1/cases").json().get("items")).isEmpty();
    }

    @Test
    void a_form_opens_one_case_however_often_it_is_sent() {
        String first = opened("ana", COMPLETE);

        assertThat(opened("ana", COMPLETE)).isEqualTo(first);
        String page = get("ana", first + "?opened=true").raw().body();
        assertThat(page)
                .contains(
                        "Your case is open",
                        "P1 Critical",
                        "With the assistance center",
                        "Place 1 in")
                .contains("Both reset &lt;script&gt;", "JN1 · M320", "ana", "Duties of both sides")
                .contains("/escalations/new", "enctype=\"multipart/form-data\"")
                .doesNotContain(HOSTILE, "Internal: the center only");
        assertThat(post("ana", "/cases/new/panel", COMPLETE).raw().body())
                .contains("Open cases of this equipment");
    }

    @Test
    void a_form_that_was_changed_after_it_has_opened_a_case_opens_another_if_sent_again() {
        String first = opened("ana", COMPLETE);
        Map<String, String> changed = new HashMap<>(COMPLETE);
        changed.put("synopsis", "Another <problem>");

        Answer told = post("ana", "/cases/new", changed);

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.raw().body())
                .contains("This form has opened a case already", "value=\"Another &lt;problem>\"")
                .doesNotContain("name=\"key\" value=\"one\"");
        assertThat(get("ana", "/v1/cases").json().get("items")).hasSize(1);
        changed.put("key", PageClient.all(KEY, told).getFirst());
        assertThat(opened("ana", changed)).isNotEqualTo(first);
    }

    @Test
    void customers_are_told_to_call_and_the_center_is_not() {
        String path = opened("ana", COMPLETE);

        assertThat(get("ana", path).raw().body()).contains("Please call for a P1 case");
        assertThat(get("engineer-l1", path).raw().body())
                .contains("P1 Critical")
                .doesNotContain("Please call for a P1 case");
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        Answer empty = post("ana", "/cases/new", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.raw().body())
                .contains("role=\"alert\"", "href=\"#serial\"", "href=\"#synopsis\"")
                .contains("Choose a priority");
        Map<String, String> wrong = new HashMap<>(COMPLETE);
        wrong.put("contact_phone", "12");
        wrong.put("serial", "a b");
        wrong.put("diagnostics", "---");
        assertThat(post("ana", "/cases/new", wrong).raw().body())
                .contains("complete phone number", "at least one letter", "Enter a serial number:");
        assertThat(
                        post(
                                        "ana",
                                        "/cases/new",
                                        Map.of(
                                                "model", "NONE",
                                                "synopsis", "Down",
                                                "questions", "SERVICE_DOWN"))
                                .raw()
                                .body())
                .contains("There is no such model.");
    }

    @Test
    void serials_are_completed_within_the_own_organization() {
        assertThat(get("ana", "/cases/new/serials?serial=jn1&organization_id=acme").raw().body())
                .contains("value=\"JN1\">M320 · ", "value=\"JN16\"");
        assertThat(get("ana", "/cases/new/serials?serial=B&organization_id=borealis").status())
                .isEqualTo(404);
        assertThat(get("ana", "/cases/new/serials?serial=B&organization_id=%3C").raw().body())
                .doesNotContain("option");
    }

    @ParameterizedTest
    @ValueSource(strings = {"engineer-l1", "registrar", "admin"})
    void who_has_no_equipment_has_neither_its_page_nor_that_of_new_cases(String person) {
        assertThat(get(person, "/equipment").status()).isEqualTo(404);
        assertThat(get(person, "/cases/new").status()).isEqualTo(404);
        assertThat(post(person, "/cases/new", COMPLETE).status()).isEqualTo(404);
    }
}
