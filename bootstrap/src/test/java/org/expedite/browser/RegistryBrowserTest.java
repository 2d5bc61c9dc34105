package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.expedite.served.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories of the registrar and the administrator. */
@InBrowser
class RegistryBrowserTest {

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_registrar_renews_a_contract_and_sees_the_waiting_case_start(boolean scripts, Demo demo) {
        String router = scripts ? "R1" : "R2";
        hasEnded(demo, "C" + router, router);
        String number = demo.opens("ana", "P2", router, "Line card resets");
        Tab tab = demo.as("registrar", scripts).follow("Registry");

        tab.type("Identifier or name", "C" + router).press("Search").follow("C" + router);
        assertThat(tab.text()).contains("ended", "One case of acme waits");
        tab.follow("Renew for a year").press("Store the change");

        tab.says("Version 2 is stored");
        tab.page()
                .waitForCondition(
                        () -> {
                            if (!scripts) {
                                tab.page().reload();
                            }
                            return tab.text().contains("waits no more");
                        });
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
        Tab tab = demo.withoutScripts("registrar").open("/registry/new/organizations");
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

    /** Records a contract that ended yesterday, and the router that it covered. */
    private static void hasEnded(Demo demo, String contract, String serial) {
        Client registrar = demo.center().as("registrar");
        registrar.put("/v1/assets/" + serial, Map.of("model", "M320", "owner_id", "acme"));
        registrar.put(
                "/v1/contracts/" + contract,
                Map.of(
                        "customer_id", "acme",
                        "service", "TECHNICAL_SERVICES",
                        "supported_by", Map.of("kind", "VENDOR"),
                        "starts_on", "2025-06-01",
                        "ends_on", "2026-05-31",
                        "status", "ACTIVE",
                        "covered_serials", List.of(serial)));
    }
}
