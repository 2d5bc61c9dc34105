package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People ask for escalation, read why it was decided so, and try the rules. */
@InBrowser
class EscalationBrowserTest {

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void dan_is_told_what_would_change_the_answer_and_does_it(boolean scripts, Demo demo) {
        String form =
                "/cases/" + demo.opensP1("ana", "Both routing engines reset") + "/escalations/new";
        Tab dan = demo.as("dan", scripts).open(form);
        assertThat(dan.text()).contains("Not granted:", "What would change the answer");

        dan.choose("The business depends on it")
                .type("Justification", "A hospital is cut off.")
                .press("Ask for priority escalation");

        assertThat(dan.path()).startsWith("/decisions/");
        assertThat(dan.text()).contains("Not granted:", "Have a colleague ask", "Ana Alvarez");
        String decision = dan.path();
        dan.follow("Judge again as known today").says("all rules have the same findings");
        dan.open(decision).follow("Ask for ordinary escalation");
        assertThat(dan.path()).isEqualTo(form);
        assertThat(dan.page().locator("h1").textContent()).contains("ordinary");

        Tab ana = demo.as("ana", scripts).open(form);
        ana.choose("The business depends on it")
                .type("Justification", "A hospital is cut off.")
                .press("Ask for priority escalation");
        assertThat(ana.page().locator("h1").textContent()).isEqualTo("Granted: from L1 to L2");
    }

    @Test
    void a_decision_is_printed_with_all_that_is_folded(Demo demo) {
        Tab dan =
                demo.as("dan")
                        .open(
                                "/cases/"
                                        + demo.opensP1("ana", "Both routing engines reset")
                                        + "/escalations/new");
        dan.choose("It takes too long")
                .type("Justification", "Now")
                .press("Ask for priority escalation");
        Locator folded = dan.page().locator("details .findings").getByText("The case is");
        assertThat(folded.first().isVisible()).isFalse();

        dan.page().evaluate("() => { window.print = () => document.title += ' in print'; }");
        assertThat(dan.press("Print").page().title()).endsWith(" in print");
        dan.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(folded.first().isVisible()).isTrue();
        assertThat(dan.page().getByText("Print").isVisible()).isFalse();
        assertThat(dan.page().locator("header").isVisible()).isFalse();
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void everybody_can_try_the_rules(boolean scripts, Demo demo) {
        Tab tab =
                demo.asNobody(new Browser.NewContextOptions().setJavaScriptEnabled(scripts))
                        .open("/may-i")
                        .press("May I?");
        assertThat(tab.text()).contains("Granted: from L1 to L2", "11 of 11 rules hold");

        tab.page().getByLabel("Priority of the case").selectOption("P3");
        tab.press("May I?");
        assertThat(tab.text()).contains("Not granted: the priority is neither P1 nor P2");
    }
}
