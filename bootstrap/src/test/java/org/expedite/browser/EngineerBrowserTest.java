package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import org.expedite.served.Client;
import org.junit.jupiter.api.Test;

/** How engineers get to their cases: from a queue, by a search, and from a call. */
@InBrowser
class EngineerBrowserTest {

    @Test
    void an_engineer_claims_the_case_that_the_button_names(Demo demo) {
        String number = escalated(demo.center().as("ana"), "<i>Both engines</i> reset");

        Tab tab = demo.as("engineer-l2").open("/").follow("Queues");
        assertThat(tab.path()).isEqualTo("/queues/L2");
        assertThat(tab.text()).contains("<i>Both engines</i> reset", "Expedited: goes before");
        tab.page().locator("button[data-key=c]").click();

        assertThat(tab.path()).isEqualTo("/cases/" + number);
        assertThat(tab.open("/my-cases").text()).contains(number, "Your turn");
    }

    @Test
    void a_case_is_found_by_its_number_and_by_its_words(Demo demo) {
        String number = opened(demo.center().as("ana"), "Umlaufende Kartoffel");
        Tab tab = demo.as("engineer-l2").open("/cases");

        find(tab, "kartoffel");
        assertThat(tab.check().text()).contains(number).doesNotContain("No case matches");
        tab.page().locator("main summary").click();
        tab.choose("Closed").press("Find");
        assertThat(tab.text()).contains("No case matches");

        find(tab, number);
        assertThat(tab.path()).isEqualTo("/cases/" + number);
    }

    @Test
    void a_caller_known_only_by_name_gets_a_case_in_one_page(Demo demo) {
        for (boolean scripts : List.of(true, false)) {
            Tab tab =
                    demo.as(
                                    "engineer-l2",
                                    new Browser.NewContextOptions().setJavaScriptEnabled(scripts))
                            .open("/calls/new");
            tab.type("Name", "alvarez").press("Find the caller");
            tab.follow("Confirmed: calls for Acme");
            tab.type("Serial number", "JN1")
                    .type("What is happening?", "No traffic through slot 3")
                    .choose("P2")
                    .press("Open the case");

            assertThat(tab.path()).isEqualTo("/calls/new");
            String number = tab.page().locator(".readout").innerText();
            assertThat(number).matches("\\d{4}-\\d{4}-\\d{6}");
            assertThat(
                            demo.center()
                                    .as("engineer-l2")
                                    .get("/v1/cases/" + number)
                                    .text("/requester_id"))
                    .isEqualTo("ana");
        }
    }

    private static void find(Tab tab, String words) {
        tab.page().locator("header input[type=search]").fill(words);
        tab.page().locator("header input[type=search]").press("Enter");
        tab.page().waitForLoadState();
    }

    private static String escalated(Client ana, String synopsis) {
        String number = opened(ana, synopsis);
        ana.post(
                "/v1/cases/" + number + "/escalations",
                Map.of(
                        "kind", "PRIORITY",
                        "reason", "RESOLUTION_TIME",
                        "justification", "Now"));
        return number;
    }

    private static String opened(Client ana, String synopsis) {
        return ana.post(
                        "/v1/cases",
                        Map.of(
                                "channel",
                                "WEB",
                                "product",
                                Map.of("serial", "JN1"),
                                "priority",
                                "P1",
                                "synopsis",
                                synopsis))
                .text("/number");
    }
}
