package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

/** Cases, as customers open and follow them. */
@InBrowser
class CasesBrowserTest {

    @Test
    void ana_sees_before_sending_that_she_would_go_first_and_opens_a_p1(Demo demo) {
        Tab tab = demo.as("ana").open("/cases/new");

        tab.type("Serial number", "JN1").type("What is happening?", "Both reset");
        tab.choose("P1 Critical").says("You would go first");
        assertThat(tab.page().locator("#priority").isVisible()).isTrue();
        tab.check().press("Open the case").says("Your case is open");

        assertThat(tab.text()).contains("Both reset", "P1 Critical", "Ask for priority escalation");
        tab.type("Note to the engineers", "Since 09:00.").press("Add the note");
        assertThat(tab.says("Since 09:00.").text()).contains("What happened");
        tab.open("/home").open("/equipment");
    }

    @Test
    void a_case_is_opened_without_scripts(Demo demo) {
        Tab tab =
                demo.as("dan", new Browser.NewContextOptions().setJavaScriptEnabled(false))
                        .open("/cases/new");

        tab.type("Serial number", "JN1").type("What is happening?", "Slow").choose("P2 High");
        assertThat(tab.press("Check").text()).contains("Priority would not be granted");
        assertThat(tab.press("Open the case").text()).contains("Your case is open");
    }
}
