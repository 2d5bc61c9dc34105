package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.expedite.served.Client;
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
    void files_are_sent_with_progress_stopped_and_dropped(Demo demo) {
        Tab tab = demo.as("ana").open("/cases/" + opened(demo.center().as("ana"))).check();
        List<Route> held = new CopyOnWriteArrayList<>();
        tab.page().route("**/files", held::add);
        tab.page().getByLabel("Another file").setInputFiles(file("core.txt"));

        tab.press("Add the file").says("Sending core.txt");
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
        String number = opened(demo.center().as("ana"));
        Tab tab = demo.as("ana").open("/cases/" + number);
        demo.center().as("ana").post("/v1/cases/" + number + "/withdrawals", Map.of());
        tab.page().getByLabel("Another file").setInputFiles(file("late.txt"));
        tab.press("Add the file").says("late.txt was not added.");
        assertThat(tab.page().locator("[data-upload-state]").innerText()).hasSizeGreaterThan(40);

        Tab plain = demo.as("dan", new Browser.NewContextOptions().setJavaScriptEnabled(false));
        plain.open("/cases/" + opened(demo.center().as("ana")));
        plain.page().getByLabel("Another file").setInputFiles(file("plain.txt"));
        assertThat(plain.press("Add the file").text()).contains("plain.txt");
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", "core".getBytes(StandardCharsets.UTF_8));
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String opened(Client ana) {
        return ana.post(
                        "/v1/cases",
                        Map.of(
                                "channel",
                                "WEB",
                                "product",
                                Map.of("serial", "JN1"),
                                "priority",
                                "P3",
                                "synopsis",
                                "Slow"))
                .text("/number");
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
