package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

/** Stories of the registrar. */
@InBrowser
class RegistryBrowserTest {

    @Test
    void a_form_with_problems_keeps_what_was_typed(Demo demo) {
        Tab tab = demo.as("registrar").open("/registry/contacts").follow("New record");

        tab.type("Id of the person", "new person").type("Name", "Nora").press("Store the record");

        tab.says("There is a problem");
        assertThat(tab.page().getByLabel("Id of the person").inputValue()).isEqualTo("new person");
        assertThat(tab.page().getByLabel("Name").first().inputValue()).isEqualTo("Nora");
    }

    @Test
    void without_scripts_a_record_is_created_and_corrected(Demo demo) {
        Tab tab =
                demo.as("registrar", new Browser.NewContextOptions().setJavaScriptEnabled(false))
                        .open("/registry/new/organizations");
        tab.type("Id of the organization", "initech").type("Name", "Initec");
        tab.page().getByLabel("Kind").selectOption("END_USER");

        tab.press("Store the record").says("Version 1 is stored");
        tab.follow("Change").type("Name", "Initech").press("Store the change");

        assertThat(tab.text()).contains("Version 2 is stored", "Initec", "Initech");
    }
}
