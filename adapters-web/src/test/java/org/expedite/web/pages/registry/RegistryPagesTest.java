package org.expedite.web.pages.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.expedite.application.access.Role;
import org.expedite.web.Answer;
import org.expedite.web.pages.PageVisitor;
import org.expedite.web.pages.PageVisitor.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The registry, as its registrar and its readers use it by pages. */
@MicronautTest(transactional = false)
@Property(name = "micronaut.server.cors.localhost-pass-through", value = "true")
class RegistryPagesTest {

    private static final String HOSTILE = "%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    private static final String CONTRACT =
            "customer_id=o1&service=TECHNICAL_SERVICES&supported_by.kind=VENDOR&starts_on=2026-01-01"
                + "&status=ACTIVE&covered_serials=S1%0D%0A+S2+%0D%0A";

    @Inject PageVisitor visitors;

    private Browser rita;

    @BeforeEach
    void sign_in() {
        rita = visitors.as("rita", Role.REGISTRAR);
    }

    @Test
    void every_kind_of_record_is_created_shown_and_found() {
        create("organizations", "o1", "name=" + HOSTILE + "&kind=END_USER&country=DE");
        create("organizations", "p1", "name=Fast&kind=PARTNER&support_phone=%2B14085550199");
        create(
                "product-lines",
                "L",
                "name=Lines&expert_tracks.0.track=JNCIE-M&expert_tracks.0.valid_from=2026-01-01");
        create("products", "M1", "product_line=L");
        create("assets", "S1", "model=M1&owner_id=o1");
        create(
                "contacts",
                "c1",
                "name=Cora+Clay&email=c1%40example.org&phones=%2B14085550123&country=US"
                    + "&employments.0.organization_id=o1&employments.0.kind=EMPLOYEE"
                    + "&employments.0.valid_from=2026-01-01&employments.0.valid_to=&employments.1.kind=EMPLOYEE");
        create(
                "certifications",
                "cert1",
                "holder_id=c1&track=JNCIE-M&valid_from=2026-01-01&standing=ACTIVE");
        create("contracts", "K1", CONTRACT + "&ends_on=2026-12-31");
        create(
                "engineers",
                "e1",
                "name=Eve&email=e1%40example.org&roles=ENGINEER&levels=L1%0AL2&active=true");

        assertThat(rita.page("/registry/organizations/o1"))
                .contains("&lt;script&gt;alert(1)", "Germany", "/registry/assets?owner_id=o1")
                .doesNotContain("<script>alert");
        assertThat(rita.page("/registry/contacts/c1"))
                .contains(
                        "Cora Clay",
                        "href=\"/registry/organizations/o1\"",
                        "Employee",
                        "from 1 Jan 2026");
        assertThat(rita.page("/registry/contracts/K1"))
                .contains("1 Jan 2026 to 31 Dec 2026", "href=\"/registry/assets/S2\"", "rita")
                .contains("Version 1", "The first version.");
        assertThat(rita.page("/registry/contracts?customer_id=o1&serial=s1")).contains(">K1<");
        assertThat(rita.page("/registry/contracts?supported_by=p1")).contains("No record matches");
        assertThat(rita.page("/registry/contacts?phone=408+555+0123")).contains("Cora Clay");
        assertThat(rita.page("/registry/contacts?phone=never")).contains("No record matches");
        assertThat(rita.page("/registry/contacts?id=c")).contains("Cora Clay");
        assertThat(rita.page("/registry/certifications?holder_id=c1")).contains("cert1");
        assertThat(rita.page("/registry/assets?owner_id=o1&model=m1")).contains(">S1<");
        assertThat(rita.page("/registry/engineers?active=true&level=L2")).contains("Eve");
        assertThat(rita.page("/registry/engineers?active=false")).doesNotContain("Eve");
        assertThat(rita.get("/registry/contacts?id=c1").header("Location"))
                .isEqualTo("/registry/contacts/c1");
        assertThat(rita.page("/registry?q=clay")).contains("One record found", "Cora Clay");
        assertThat(rita.page("/registry?q=K1")).contains("/registry/contracts/K1");
        assertThat(rita.page("/registry?q=nothing")).contains("Nothing found");
        assertThat(rita.page("/registry/suggestions/organizations?of=customer_id&customer_id=o"))
                .contains("<option value=\"o1\">&lt;script&gt;");
    }

    @Test
    void a_change_keeps_what_was_known_before() {
        create("organizations", "h1", "name=Before&kind=END_USER");
        String form = rita.page("/registry/organizations/h1/change");
        assertThat(form).contains("value=\"Before\"", "name=\"version\" value=\"1\"");

        Answer changed =
                rita.post(
                        "/registry/organizations/h1/change",
                        "version=1&name=After&kind=END_USER&country=FR");
        assertThat(changed.header("Location")).isEqualTo("/registry/organizations/h1?stored=2");

        assertThat(rita.page("/registry/organizations/h1?stored=2"))
                .contains("Version 2 is stored", "<del>Before</del>", "<ins>After</ins>", "France");
        assertThat(rita.page("/registry/organizations/h1?version=1"))
                .contains("This is version 1", "<h1>Before</h1>");
    }

    @Test
    void a_rejected_form_says_at_each_field_what_is_wrong_in_the_language_of_the_reader() {
        create("organizations", "o2", "name=Two&kind=END_USER");
        String wrong =
                "id=K+2&customer_id=nobody&service=TECHNICAL_SERVICES&supported_by.kind=PARTNER"
                    + "&starts_on=2026-02-01&ends_on=2026-01-01&status=ACTIVE&covered_serials=S1%0A-";

        Answer id = rita.post("/registry/new/contracts", wrong);
        assertThat(id.status()).isEqualTo(422);
        assertThat(id.raw().body())
                .contains("<a href=\"#id\">", "value=\"K 2\"", "value=\"nobody\"", "2026-02-01");

        Answer fields = rita.post("/registry/new/contracts", wrong.replace("K+2", "K2"));
        assertThat(fields.raw().body())
                .contains("The last day is before the first.", "id=\"ends_on-error\"")
                .contains("id=\"supported_by.partner_id-error\"", "Line 2: Use 1 to 100 letters");
        assertThat(
                        rita.inGerman()
                                .post("/registry/new/contracts", wrong.replace("K+2", "K2"))
                                .raw()
                                .body())
                .contains("Der letzte Tag ist vor dem ersten.", "Zeile 2: ");

        String unknown = "id=K2&" + CONTRACT.replace("o1", "nobody") + "&ends_on=2026-12-31";
        assertThat(rita.post("/registry/new/contracts", unknown).raw().body())
                .contains("Nothing in the registry has this identifier.");
        assertThat(
                        rita.post("/registry/new/organizations", "id=o2&name=x&kind=END_USER")
                                .raw()
                                .body())
                .contains("A record with this identifier exists already.");
        assertThat(rita.post("/registry/new/organizations", "id=o3").raw().body())
                .contains("<a href=\"#name\">", "<a href=\"#kind\">");
        assertThat(
                        rita.post(
                                        "/registry/new/product-lines",
                                        "id=P&name=P&expert_tracks.0.track=JNCIP-M&expert_tracks.0.valid_from=2026-01-01")
                                .raw()
                                .body())
                .contains("Only tracks of the expert tier");
        assertThat(
                        rita.post(
                                        "/registry/new/certifications",
                                        "id=c9&holder_id=c1&track=T&valid_from=soon&standing=ACTIVE")
                                .raw()
                                .body())
                .contains("id=\"valid_from-error\"", "value=\"soon\"");
    }

    @Test
    void what_somebody_else_stored_meanwhile_stands_beside_what_was_typed() {
        create("organizations", "s1", "name=One&kind=END_USER");
        rita.post("/registry/organizations/s1/change", "version=1&name=Two&kind=END_USER");

        Answer stale =
                rita.post(
                        "/registry/organizations/s1/change", "version=1&name=Three&kind=END_USER");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.raw().body())
                .contains("Somebody else has changed this record", "value=\"Three\"")
                .contains("Stored meanwhile: Two", "name=\"version\" value=\"2\"");
        assertThat(rita.page("/registry/organizations/s1")).contains("<h1>Two</h1>");
        assertThat(
                        rita.post(
                                        "/registry/organizations/s1/change",
                                        "version=2&name=Three&kind=END_USER")
                                .status())
                .isEqualTo(303);
    }

    @Test
    void what_was_typed_is_restored_and_compared_with_what_was_stored_meanwhile() {
        create("organizations", "d1", "name=One&kind=END_USER");
        String form = "/registry/organizations/d1/change";
        assertThat(rita.page(form)).contains("/drafts/record?about=organizations%252Fd1");
        rita.put("/drafts/record?about=organizations%252Fd1", "version=1&name=Typed&kind=END_USER");

        assertThat(rita.page(form)).contains("value=\"Typed\"", "Restored", "Begin anew");
        assertThat(rita.page(form + "?as=stored"))
                .contains("value=\"One\"", "name=\"draft_page\" value=\"" + form + "\"")
                .doesNotContain("Restored");
        visitors.as("ria", Role.REGISTRAR).post(form, "version=1&name=Two&kind=END_USER");
        assertThat(rita.page(form))
                .contains("Somebody else has changed this record", "value=\"Typed\"")
                .contains("Stored meanwhile: Two", "name=\"version\" value=\"2\"");

        rita.post(form, "version=2&name=Typed&kind=END_USER");
        assertThat(rita.page(form)).contains("value=\"Typed\"").doesNotContain("Restored");
    }

    @Test
    void a_new_record_that_was_typed_is_restored() {
        rita.put("/drafts/record?about=organizations", "id=n1&name=New&kind=END_USER");

        assertThat(rita.page("/registry/new/organizations"))
                .contains("value=\"n1\"", "value=\"New\"", "Restored");
        assertThat(rita.page("/registry/new/organizations?as=stored"))
                .doesNotContain("value=\"n1\"");
        create("organizations", "n1", "name=New&kind=END_USER");
        assertThat(rita.page("/registry/new/organizations")).doesNotContain("Restored");
    }

    @Test
    void frequent_changes_fill_in_the_form() {
        create("organizations", "o1", "name=One&kind=END_USER");
        create("contracts", "F1", CONTRACT + "&ends_on=2026-12-31");

        assertThat(rita.page("/registry/contracts/F1"))
                .contains("/registry/contracts/F1/change?as=renew", "Cancel");
        assertThat(rita.page("/registry/contracts/F1/change?as=renew"))
                .contains("value=\"2027-12-31\"");
        assertThat(rita.page("/registry/contracts/F1/change?as=cancel"))
                .contains("<option value=\"CANCELLED\" selected>");
    }

    @Test
    void readers_see_no_forms_and_others_see_nothing() {
        create("organizations", "r1", "name=Readable&kind=END_USER");
        Browser eve = visitors.as("eve", Role.ENGINEER);
        Browser cuno = visitors.as("cuno", Role.CUSTOMER);
        Browser adam = visitors.as("adam", Role.ADMIN);

        assertThat(eve.page("/registry/organizations/r1")).doesNotContain("/change");
        assertThat(eve.page("/registry/organizations")).doesNotContain("/registry/new/");
        for (Browser other : List.of(eve, cuno, adam)) {
            assertThat(other.get("/registry/new/organizations").status()).isEqualTo(404);
            assertThat(other.get("/registry/organizations/r1/change").status()).isEqualTo(404);
            assertThat(other.post("/registry/new/organizations", "id=z").status()).isEqualTo(404);
            assertThat(other.post("/registry/organizations/r1/change", "").status()).isEqualTo(404);
        }
        for (String page :
                List.of("/registry", "/registry/organizations", "/registry/organizations/r1")) {
            assertThat(cuno.get(page).status()).isEqualTo(404);
            assertThat(adam.get(page).status()).isEqualTo(404);
        }
        assertThat(adam.page("/profile")).doesNotContain("href=\"/registry\"");
        assertThat(eve.page("/profile")).contains("href=\"/registry\"");
        assertThat(rita.get("/registry/nothing").status()).isEqualTo(404);
        assertThat(rita.get("/registry/organizations/unknown").status()).isEqualTo(404);
        assertThat(rita.get("/registry/organizations/%20").status()).isEqualTo(404);
    }

    private void create(String kind, String id, String form) {
        Answer created = rita.post("/registry/new/" + kind, "id=" + id + "&" + form);
        if (created.status() == 422 && created.raw().body().contains("exists already")) {
            return;
        }
        assertThat(created.status()).as(created.raw().body()).isEqualTo(303);
        assertThat(created.header("Location"))
                .startsWith("/registry/" + kind + "/" + id + "?stored=1");
    }
}
