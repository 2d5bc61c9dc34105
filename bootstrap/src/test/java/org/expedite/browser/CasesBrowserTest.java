package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases, as customers open and follow them. */
@InBrowser
class CasesBrowserTest {

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void ana_opens_a_p1_goes_first_and_prints_why(boolean scripts, Demo demo) {
        Tab ana = demo.as("ana", scripts).follow("Open a case");
        ana.type("Serial number", "JN1").type("What is happening?", "Both reset");
        ana.choose("P1 Critical");
        if (!scripts) {
            ana.press("Check");
        }
        ana.says("You would go first").check().press("Open the case").says("Your case is open");
        assertThat(ana.text()).contains("Both reset", "P1 Critical");

        ana.follow("Ask for priority escalation").says("11 of 11 rules hold");
        ana.choose("The business depends on it").type("Justification", "A hospital is cut off.");
        ana.press("Ask for priority escalation");
        assertThat(ana.page().locator("h1").innerText()).isEqualTo("Granted: from L1 to L2");
        assertThat(ana.page().getByText("Print").isVisible()).isEqualTo(scripts);

        ana.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(ana.page().locator("header, footer").getByText("Sign out").isVisible())
                .isFalse();
        assertThat(ana.text()).contains("Product is under contract", "Both reset");
    }

    @Test
    void a_case_is_followed_by_notes(Demo demo) {
        Tab ana = demo.as("ana").open("/cases/" + demo.opensP1("ana", "Both reset"));

        ana.type("Note to the engineers", "Since 09:00.").press("Add the note");

        assertThat(ana.says("Since 09:00.").text()).contains("What happened");
        ana.open("/home").open("/equipment");
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void what_a_customer_typed_survives_the_end_of_the_session(boolean scripts, Demo demo) {
        Tab ana = demo.as("ana", scripts).follow("Open a case");
        ana.type("Serial number", "JN1").type("What is happening?", "Slow").choose("P3");
        ana.type("Detail", "Since the upgrade.\nOnly in the mornings.");
        demo.pass(Duration.ofHours(3));

        ana.press("Open the case");
        assertThat(ana.path()).isEqualTo("/sign-in");
        ana.signInAs("ana");

        assertThat(ana.path()).isEqualTo("/cases/new");
        assertThat(ana.page().getByLabel("Detail").inputValue())
                .isEqualTo("Since the upgrade.\nOnly in the mornings.");
        ana.press("Open the case").says("Your case is open");
        ana.unfold("As reported").says("Only in the mornings.");
    }
}
