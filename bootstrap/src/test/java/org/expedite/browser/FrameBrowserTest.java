package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What all pages have in common, as people see it. */
@InBrowser
class FrameBrowserTest {

    @Test
    void somebody_opens_the_first_page_and_is_signed_in_by_two_clicks(Demo demo) {
        Tab tab = demo.asNobody().open("/").follow("Sign in");

        tab.press("Ana");

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
        Tab tab =
                demo.as("ana", new Browser.NewContextOptions().setJavaScriptEnabled(false))
                        .open("/profile")
                        .press("Deutsch");

        assertThat(tab.page().title()).contains("Profil");
    }
}
