package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.expedite.web.pages.Assets;
import org.expedite.web.pages.live.LiveHub;
import org.junit.jupiter.api.Test;

/** What all pages have in common, as people see it. */
@InBrowser
class FrameBrowserTest {

    @Test
    void somebody_opens_the_first_page_and_is_signed_in_by_one_click(Demo demo) {
        Tab tab = demo.asNobody().open("/");

        tab.press("Sign in as Ana");

        assertThat(tab.page().locator("header").innerText()).contains("Ana Alvarez", "Sign out");
    }

    @Test
    void a_page_is_read_in_german_and_stays_so(Demo demo) {
        Tab tab = demo.as("dan").open("/profile").press("Deutsch");

        assertThat(tab.path()).isEqualTo("/profile");
        assertThat(tab.page().locator("html").getAttribute("lang")).isEqualTo("de");
        assertThat(tab.open("/sessions").page().title()).contains("Sitzungen");
    }

    @Test
    void the_pages_of_an_account_are_below_its_name(Demo demo) {
        Tab tab = demo.as("ana");
        assertThat(tab.path()).isEqualTo("/home");
        Locator name = tab.page().locator("header summary");
        Locator sessions = tab.page().locator("header details").getByText("Sessions");

        name.press("Enter");
        sessions.waitFor();
        tab.page().keyboard().press("Escape");
        assertThat(sessions.isVisible()).isFalse();
        name.press("Enter");
        tab.check();
        sessions.press("Enter");
        tab.page().waitForURL("**/sessions");
    }

    @Test
    void a_part_that_could_not_be_fetched_is_told_with_its_request(Demo demo) {
        Tab tab = demo.as("ana").open("/profile");

        tab.page()
                .evaluate(
                        """
                        document.body.dispatchEvent(new CustomEvent("htmx:responseError", {
                          bubbles: true,
                          detail: { target: document.body, xhr: { getResponseHeader: () => "r-17" } },
                        }))\
                        """);

        tab.says("Load the page again (request r-17)");
    }

    @Test
    void what_is_hidden_says_nothing(Demo demo) {
        assertThat(demo.as("dan").open("/nothing-here").text())
                .contains("There is nothing here")
                .doesNotContain("nothing-here");
    }

    @Test
    void keys_are_shown_by_a_key_and_can_be_turned_off(Demo demo) {
        Tab tab = demo.as("ana").open("/profile");
        Locator keys = tab.page().locator("dialog#keys");

        tab.page().keyboard().press("?");
        keys.waitFor();
        tab.page().getByLabel("Letters act outside of fields").uncheck();
        tab.press("Close").open("/sessions").page().keyboard().press("?");
        assertThat(keys.isVisible()).isFalse();

        tab.press("Keyboard");
        assertThat(keys.isVisible()).isTrue();
    }

    @Test
    void all_of_this_works_without_scripts(Demo demo) {
        Tab tab = demo.withoutScripts("ana").open("/profile").press("Deutsch");

        assertThat(tab.page().title()).contains("Profil");
    }

    @Test
    void what_is_typed_survives_the_page_and_the_session(Demo demo) {
        Tab tab = demo.as("ana").open("/tokens");
        tab.page()
                .waitForResponse(
                        response -> response.url().contains("/drafts/token"),
                        () -> tab.type("What it is for", "Night job"));

        tab.open("/tokens").says("Restored");
        assertThat(tab.page().inputValue("#name")).isEqualTo("Night job");
        tab.type("What it is for", "Day job");
        demo.pass(Duration.ofHours(3));
        tab.press("Make the token");
        assertThat(tab.path()).isEqualTo("/sign-in");
        tab.page().locator("button[name=person][value=ana]").click();
        assertThat(tab.path()).isEqualTo("/tokens");
        assertThat(tab.page().inputValue("#name")).isEqualTo("Day job");
        tab.press("Make the token").open("/tokens");
        assertThat(tab.page().inputValue("#name")).isEmpty();
    }

    @Test
    void open_pages_of_a_browser_say_what_has_changed_by_one_stream(Demo demo) {
        Tab tab = demo.as("ana");
        String shown = demo.opens("ana", "P3", "JN1", "Slow");
        Page first = region(demo, tab.page(), shown);
        Page second = region(demo, tab.page().context().newPage(), shown);

        demo.pass(Duration.ofSeconds(1));
        String arrived = demo.opens("ana", "P3", "JN1", "Slow");
        for (Page page : List.of(first, second)) {
            page.getByText("1 change.").first().waitFor();
            assertThat(page.locator("#said").innerText()).isEqualTo("1 change.");
            assertThat(page.locator("[data-live-content]").innerText()).doesNotContain(arrived);
        }
        assertThat(demo.center().server().context().getBean(LiveHub.class).listeners()).isOne();

        demo.center().as("ana").post("/v1/cases/" + shown + "/withdrawals", Map.of());
        second.getByText("2 changes.").first().waitFor();
        assertThat(second.locator(".left").innerText()).contains(shown);
        second.locator("[data-live-bar] button").click();
        second.getByText("The present state").waitFor();
        assertThat(second.locator("[data-live-bar]").isVisible()).isFalse();
        assertThat(first.locator(".left").innerText()).as("until asked").contains(shown);
    }

    /** Opens a page that has nothing but a region with one case. */
    private static Page region(Demo demo, Page page, String shown) {
        ApplicationContext context = demo.center().server().context();
        String html =
                """
                <!doctype html><html lang="en"><title>Region</title>
                <script src="%s" type="module"></script><p id="said" role="status"></p>
                <div data-live="level:L1" data-live-from="/region/list" data-live-since="%d">
                <div data-live-bar hidden><span data-live-text data-one="1 change."
                data-many="{n} changes." data-stale="As of {at}."></span><button>Show</button></div>
                <div data-live-content tabindex="-1"><p data-case="%s" data-version="1">%s</p></div>
                </div></html>\
                """
                        .formatted(
                                context.getBean(Assets.class).address("live.js"),
                                demo.center().clock().instant().toEpochMilli(),
                                shown,
                                shown);
        page.route("**/region", route -> route.fulfill(answer(html)));
        page.route("**/region/list", route -> route.fulfill(answer("The present state")));
        page.navigate("/region");
        return page;
    }

    private static Route.FulfillOptions answer(String html) {
        return new Route.FulfillOptions().setContentType("text/html").setBody(html);
    }
}
