package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.ImportedToken;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.accounts.TokenImportDesk;
import org.expedite.sample.DemoAccounts;
import org.expedite.settings.AttachmentSettings;
import org.expedite.settings.CaseworkSettings;
import org.expedite.settings.LogSettings;
import org.expedite.settings.Settings;
import org.expedite.settings.TrafficLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, contextBuilder = ProductionTest.Production.class)
class ProductionTest {
    private static final String TOKEN = "of-the-registrar-and-nobody-else";

    @Inject Clients center;
    @Inject ApplicationContext context;
    @Inject TokenImportDesk imports;

    /** The settings of this class. */
    public static final class Production extends DemoContext {
        /** Called by the test framework. */
        public Production() {
            super(
                    Map.of(
                            "EXPEDITE_ENVIRONMENT",
                            "production",
                            "EXPEDITE_EMBEDDED_IN_PRODUCTION",
                            "true"));
        }
    }

    @BeforeEach
    void importToken() {
        imports.store(
                List.of(
                        new ImportedToken(
                                Secrets.hash(TOKEN),
                                new AccountId("rita"),
                                Set.of(Role.REGISTRAR))));
    }

    @Test
    void published_tokens_are_rejected() {
        assertThat(DemoAccounts.byToken().keySet())
                .isNotEmpty()
                .allSatisfy(
                        token ->
                                assertThat(center.with(token).get("/v1/cases").status())
                                        .isEqualTo(401));
    }

    @Test
    void an_imported_token_is_accepted() {
        assertThat(center.with(TOKEN).get("/v1/organizations").status()).isEqualTo(200);
        assertThat(center.with(Secrets.hash(TOKEN)).get("/v1/organizations").status())
                .as("its hash is not")
                .isEqualTo(401);
    }

    @Test
    void the_checked_settings_are_the_beans() {
        Settings settings = context.getBean(Settings.class);

        assertThat(context.getBean(CaseworkSettings.class)).isSameAs(settings.casework());
        assertThat(context.getBean(TrafficLimits.class)).isSameAs(settings.traffic());
        assertThat(context.getBean(AttachmentSettings.class)).isSameAs(settings.attachments());
        assertThat(context.getBean(LogSettings.class)).isSameAs(settings.log());
    }

    @Test
    void no_sample_data_is_stored() {
        Client registrar = center.with(TOKEN);

        assertThat(registrar.get("/v1/contacts/ana").status()).isEqualTo(404);
        for (String kind :
                List.of(
                        "organizations",
                        "contacts",
                        "certifications",
                        "assets",
                        "contracts",
                        "engineers")) {
            assertThat(registrar.get("/v1/" + kind).body().path("items")).as(kind).isEmpty();
        }
    }

    @Test
    void the_shipped_catalogue_is_stored() {
        Client registrar = center.with(TOKEN);

        assertThat(registrar.get("/v1/product-lines").body().path("items")).hasSize(6);
        assertThat(registrar.get("/v1/products/M320").text("/product_line")).isEqualTo("M_SERIES");
    }
}
