package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
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
    void files_are_sent_with_progress_stopped_and_dropped(Demo demo) {
        Tab tab = demo.as("ana").open("/cases/" + demo.opens("ana", "P3", "JN1", "Slow")).check();
        List<Route> held = new CopyOnWriteArrayList<>();
        tab.page().route("**/files", held::add);
        tab.page().getByLabel("Another file").setInputFiles(file("core.txt"));

        tab.press("Add the file").says("Sending core.txt");
        tab.page().waitForCondition(() -> !held.isEmpty());
        tab.check().press("Stop sending").says("core.txt was not sent.");
        assertThat(tab.page().locator("#said").textContent()).isEqualTo("core.txt was not sent.");
        tab.page().unroute("**/files");
        tab.page()
                .evaluate(
                        """
                        () => {
                          const data = new DataTransfer();
                          data.items.add(new File(["first"], "one.log"));
                          data.items.add(new File(["second"], "two.log"));
                          document.querySelector("#upload").dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
                        }
                        """);

        tab.page().getByRole(AriaRole.LINK, link("two.log")).waitFor();
        assertThat(tab.text()).contains("one.log", "two.log").doesNotContain("core.txt");
        assertThat(held).hasSize(1);
    }

    @Test
    void a_file_that_is_not_taken_says_why_and_is_added_without_scripts_too(Demo demo) {
        String number = demo.opens("ana", "P3", "JN1", "Slow");
        Tab tab = demo.as("ana").open("/cases/" + number);
        demo.center().as("ana").post("/v1/cases/" + number + "/withdrawals", Map.of());
        tab.page().getByLabel("Another file").setInputFiles(file("late.txt"));
        tab.press("Add the file").says("late.txt was not added.");
        assertThat(tab.page().locator("[data-upload-state]").innerText()).hasSizeGreaterThan(40);

        Tab plain = demo.withoutScripts("dan");
        plain.open("/cases/" + demo.opens("ana", "P3", "JN1", "Slow"));
        plain.page().getByLabel("Another file").setInputFiles(file("plain.txt"));
        assertThat(plain.press("Add the file").text()).contains("plain.txt");
    }

    @Test
    void a_case_is_followed_by_notes(Demo demo) {
        Tab ana = demo.as("ana").open("/cases/" + demo.opensP1("ana", "Both reset"));

        ana.type("Note to the engineers", "Since 09:00.");
        ana.page().getByText("Add the note").dblclick();

        assertThat(ana.says("Since 09:00.").text())
                .contains("What happened")
                .containsOnlyOnce("Since 09:00.");
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

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", "core".getBytes(StandardCharsets.UTF_8));
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
