package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The main stories by keys alone: no pointer is used. */
@InBrowser
class KeyboardBrowserTest {

    @Test
    void ana_opens_a_p1_and_asks_for_priority(Demo demo) {
        Tab tab = demo.asNobody().open("/");
        Keyboard keys = new Keyboard(tab);
        keys.enter("Sign in").signInAs("Ana Alvarez").leavesBy("n");

        keys.to("Skip to the content").goesTo("main").type("Serial number", "JN1");
        keys.type("What is happening?", "Both routing engines reset").choose("P1");
        keys.hears("You would go first").enter("Open the case");
        keys.hears("Your case is open");

        keys.enter("Ask for priority escalation").choose("The business depends on it");
        keys.type("Justification", "A hospital is cut off.").leavesBy("Control+Enter");

        assertThat(tab.page().locator("h1").innerText()).isEqualTo("Granted: from L1 to L2");
    }

    @Test
    void an_engineer_claims_the_next_case_and_resolves_it(Demo demo) {
        demo.escalates("ana", demo.opensP1("ana", "Both routing engines reset"));
        Tab tab = demo.as("engineer-l2");
        Keyboard keys = new Keyboard(tab);
        keys.leavesBy("q").press("j").leavesBy("Enter");
        assertThat(tab.text()).contains("Both routing engines reset");

        keys.leavesBy("q").leavesBy("c");
        keys.unfold("Put back into the queue");
        keys.type("What was done", "The software was upgraded.").enter("Resolve");

        assertThat(tab.text()).contains("The software was upgraded.", "Resolved");
    }

    @Test
    void a_list_that_changed_is_shown_and_the_focus_is_in_it(Demo demo) {
        String first = demo.opensP1("dan", "First");
        Tab tab = demo.as("duty-manager").open("/queues/L1");
        Keyboard keys = new Keyboard(tab);
        demo.pass(Duration.ofSeconds(1));
        String second = demo.opensP1("dan", "Second");

        tab.says("1 change.");
        keys.to("Show").press("Enter").hears(second);
        assertThat(tab.text()).contains(first);
        keys.press("Tab").press("j").press("k");
    }

    @Test
    void a_call_becomes_a_case(Demo demo) {
        Tab tab = demo.as("engineer-l2");
        Keyboard keys = new Keyboard(tab);

        keys.leavesBy("p").type("Name", "alvarez").leavesBy("Enter");
        keys.enter("Confirmed: calls for Acme").type("Serial number", "JN1");
        keys.type("What is happening?", "No traffic through slot 3").choose("P2");
        keys.enter("Open the case");

        assertThat(tab.text()).contains("No traffic through slot 3");
        keys.hears("Read out");
    }

    @Test
    void the_keys_of_a_page_are_shown_and_closed(Demo demo) {
        Tab tab = demo.as("ana").open("/home");
        Keyboard keys = new Keyboard(tab);

        keys.press("Tab").press("?").hears("Letters act outside of fields").press("Escape");

        assertThat(tab.page().locator("dialog#keys").isVisible()).isFalse();
    }
}
