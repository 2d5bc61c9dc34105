package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stories of the registrar and the administrator. */
@InBrowser
class RegistryBrowserTest {

    @Test
    void a_registrar_renews_a_contract_and_sees_the_waiting_case_start(Demo demo) {
        String number = waitingCase(demo);
        Tab tab = demo.as("registrar").open("/registry");

        tab.type("Identifier or name", "C2").press("Search").follow("acme");
        assertThat(tab.text()).contains("ended", "One case of acme waits");
        tab.follow("Renew for a year").press("Store the change");

        tab.says("Version 2 is stored").says("waits no more");
        assertThat(tab.text()).contains(number);
    }

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

    @Test
    void an_administrator_invites_somebody_and_reads_the_audit(Demo demo) {
        Tab tab = demo.as("admin").open("/admin/accounts").follow("New account");
        tab.follow("Other account").type("Sign-in name", "backup").type("Name", "Backup");
        tab.choose("Administrator").press("Create the account");

        tab.press("Make an invitation").says("Hand this address");
        tab.open("/admin/audit?kind=INVITED");

        assertThat(tab.text()).contains("Invited", "admin", "backup");
    }

    private static String waitingCase(Demo demo) {
        return demo.center()
                .as("ana")
                .post(
                        "/v1/cases",
                        Map.of(
                                "channel",
                                "WEB",
                                "priority",
                                "P2",
                                "synopsis",
                                "Line card resets",
                                "product",
                                Map.of("serial", "JN6")))
                .text("/number");
    }
}
