package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What a duty manager sees and does on the board. */
@InBrowser
class BoardBrowserTest {

    @Test
    void a_p1_that_lost_its_owner_is_seen_within_two_seconds(Demo demo) {
        String number = demo.opensP1("ana", "Both routing engines reset");
        demo.center().as("engineer-l1").post("/v1/queues/L1/claims");
        Tab tab = demo.as("duty-manager").open("/board");
        assertThat(tab.page().locator("#signal").innerText()).doesNotContain(number);

        demo.center().as("duty-manager").post("/v1/cases/" + number + "/releases");

        Locator told = tab.page().locator("#signal").getByText(number);
        told.waitFor(new Locator.WaitForOptions().setTimeout(4_000));
        assertThat(tab.page().locator("#signal").innerText())
                .contains("The list below has changed.");
        assertThat(tab.follow("Show it").text()).contains("No owner");
    }

    @Test
    void a_board_that_learns_nothing_says_of_when_it_is(Demo demo) {
        Tab tab = demo.as("duty-manager");
        tab.page().clock().install();
        tab.page().route("**/board/p1s*", _ -> {});
        tab.page().route("**/events", _ -> {});
        tab.open("/board");
        Locator stale = tab.page().locator("[data-live-stale]");
        assertThat(stale.isVisible()).isFalse();

        tab.page().clock().runFor(60_000);
        stale.waitFor();
        assertThat(stale.innerText()).contains("As of ");
    }

    @Test
    void an_override_is_made_with_a_reason(Demo demo) {
        String number = demo.opensP1("dan", "Both routing engines reset");
        Tab tab = demo.as("duty-manager").open("/board");
        Locator details = tab.page().locator("details:has(#reason-" + number + ")");
        details.locator("summary").press("Enter");
        details.locator("textarea").fill("The customer's board of directors <b>calls</b>");

        tab.press("Move " + number + " one level up");

        assertThat(tab.text())
                .contains(number + " is one level higher now, expedited", "level L2 · no owner");
    }

    @Test
    void the_board_and_its_wall_screen_work_without_scripts(Demo demo) {
        String number = demo.opensP1("ana", "Both routing engines reset");
        Tab tab = demo.withoutScripts("duty-manager");

        assertThat(tab.open("/board").text()).contains(number);
        assertThat(tab.follow("Wall screen").text()).contains(number, "without owner");
    }

    @Test
    void the_wall_screen_is_accessible(Demo demo) {
        demo.opensP1("ana", "Both routing engines reset");
        Tab tab = demo.as("duty-manager").open("/board?wall=1");

        assertThat(tab.page().locator("nav").count()).isZero();
    }
}
