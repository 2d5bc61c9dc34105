package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How engineers get to their cases, from a queue, by a search and from a call, and end them. */
@InBrowser
class EngineerBrowserTest {

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void an_engineer_claims_hands_over_works_around_and_resolves(boolean scripts, Demo demo) {
        String number = demo.opensP1("ana", "<i>Both engines</i> reset");
        demo.escalates("ana", number);
        Tab engineer = demo.as("engineer-l2", scripts).follow("Queues");
        assertThat(engineer.path()).isEqualTo("/queues/L2");
        assertThat(engineer.text()).contains("<i>Both engines</i> reset", "Expedited: goes before");

        engineer.press("Claim next: P1 of Acme Networks");
        assertThat(engineer.path()).isEqualTo("/cases/" + number);
        assertThat(engineer.follow("My cases").text()).contains(number, "Your turn");
        engineer.follow("<i>Both engines</i> reset");
        handOver(engineer, "duty-manager");
        Tab manager = demo.as("duty-manager", scripts).open("/cases/" + number);
        handOver(manager, "engineer-l2");

        engineer.open("/cases/" + number);
        engineer.unfold("Note a workaround");
        fillAndPress(engineer, "summary", "Traffic goes by the other engine.", "Note a workaround");
        engineer.says("A workaround is in place").says("Traffic goes by the other engine.");
        fillAndPress(engineer, "summary", "The software was upgraded.", "Resolve");

        engineer.says("The software was upgraded.");
        assertThat(engineer.text()).contains("Resolved");
    }

    private static void handOver(Tab tab, String to) {
        tab.unfold("Hand over");
        fillAndPress(tab, "to_engineer_id", to, "Hand over");
        tab.says("handed the case over to");
    }

    /** Several forms of the page of a case have a field of this name. */
    private static void fillAndPress(Tab tab, String field, String text, String verb) {
        Locator form =
                tab.page()
                        .locator("form")
                        .filter(new Locator.FilterOptions().setHas(tab.page().getByText(verb)))
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(tab.page().locator("[name=" + field + "]")));
        form.locator("[name=" + field + "]").fill(text);
        form.getByText(verb).click();
        tab.page().waitForLoadState();
    }

    @Test
    void a_case_is_found_by_its_number_and_by_its_words(Demo demo) {
        String number = demo.opensP1("ana", "Umlaufende Kartoffel");
        Tab tab = demo.as("engineer-l2").open("/cases");

        find(tab, "kartoffel");
        assertThat(tab.check().text()).contains(number).doesNotContain("No case matches");
        tab.unfold("More filters");
        tab.choose("Closed").press("Find");
        assertThat(tab.text()).contains("No case matches");

        find(tab, number);
        assertThat(tab.path()).isEqualTo("/cases/" + number);
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_caller_known_only_by_name_gets_a_case_in_one_page(boolean scripts, Demo demo) {
        Tab tab = demo.as("engineer-l2", scripts).follow("Take a call");
        tab.type("Name", "alvarez").press("Find the caller");
        tab.follow("Confirmed: calls for Acme");
        tab.type("Serial number", "JN1")
                .type("What is happening?", "No traffic through slot 3")
                .choose("P2");
        if (!scripts) {
            tab.press("Check");
        }
        tab.says("The case would go first").check().press("Open the case");

        assertThat(tab.path()).isEqualTo("/calls/new");
        String number = tab.page().locator(".readout").innerText();
        assertThat(number).matches("\\d{4}-\\d{4}-\\d{6}");
        assertThat(demo.center().as("engineer-l2").get("/v1/cases/" + number).text("/requester_id"))
                .isEqualTo("ana");
    }

    @Test
    void what_was_typed_in_a_call_is_there_again(Demo demo) {
        Tab tab = demo.as("engineer-l2").open("/calls/new?caller=ana&organization=acme");
        tab.page()
                .waitForResponse(
                        response -> response.url().contains("/drafts/take-call?about=ana"),
                        () -> {
                            tab.page().locator("summary", named("Another contact")).first().click();
                            tab.type("Name of contact 2", "Night desk");
                        });

        tab.open("/calls/new?caller=ana&organization=acme");

        assertThat(tab.page().getByLabel("Name of contact 2").inputValue()).isEqualTo("Night desk");
        assertThat(tab.page().getByLabel("Name of contact 2").isVisible()).isTrue();
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void find(Tab tab, String words) {
        tab.page().locator("header input[type=search]").fill(words);
        tab.page().locator("header input[type=search]").press("Enter");
        tab.page().waitForLoadState();
    }
}
