package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.expedite.sample.DemoActors;
import org.expedite.settings.AttachmentSettings;
import org.expedite.settings.CaseworkSettings;
import org.expedite.settings.LogSettings;
import org.expedite.settings.Settings;
import org.expedite.settings.TrafficLimits;
import org.expedite.web.http.security.HashedTokens;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, contextBuilder = ProductionTest.Production.class)
class ProductionTest {
    private static final String TOKEN = "of-the-registrar-and-nobody-else";

    @Inject Clients center;
    @Inject ApplicationContext context;

    /** The settings of this class. */
    public static final class Production extends DemoContext {
        /** Called by the test framework. */
        public Production() {
            super(
                    Map.of(
                            "EXPEDITE_ENVIRONMENT",
                            "production",
                            "EXPEDITE_EMBEDDED_IN_PRODUCTION",
                            "true",
                            "EXPEDITE_TOKENS_FILE",
                            tokensFile()));
        }

        private static String tokensFile() {
            try {
                return Files.writeString(
                                Center.freshDirectory().resolve("tokens"),
                                "# who may sign in\n"
                                        + HashedTokens.hash(TOKEN)
                                        + " rita REGISTRAR\n")
                        .toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void published_tokens_are_rejected() {
        assertThat(DemoActors.byToken().keySet())
                .isNotEmpty()
                .allSatisfy(
                        token ->
                                assertThat(center.with(token).get("/v1/cases").status())
                                        .isEqualTo(401));
    }

    @Test
    void a_token_of_the_file_is_accepted() {
        assertThat(center.with(TOKEN).get("/v1/organizations").status()).isEqualTo(200);
        assertThat(center.with(HashedTokens.hash(TOKEN)).get("/v1/organizations").status())
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
