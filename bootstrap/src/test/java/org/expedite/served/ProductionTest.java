package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.persistence.TestDatabase;
import org.expedite.sample.DemoActors;
import org.expedite.web.http.security.HashedTokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

@TestInstance(Lifecycle.PER_CLASS)
class ProductionTest {
    private static final String TOKEN = "of-the-registrar-and-nobody-else";

    private Center center;

    @BeforeAll
    void open(@TempDir Path directory) throws Exception {
        Path tokens =
                Files.writeString(
                        directory.resolve("tokens"),
                        "# who may sign in\n" + HashedTokens.hash(TOKEN) + " rita REGISTRAR\n");
        center =
                new Center(
                        TestDatabase.Kind.H2,
                        Map.of(
                                "EXPEDITE_ENVIRONMENT",
                                "production",
                                "EXPEDITE_TOKENS_FILE",
                                tokens.toString()));
        center.server();
    }

    @AfterAll
    void close() {
        center.close();
    }

    @Test
    void no_published_token_is_good_for_anything() {
        assertThat(DemoActors.byToken().keySet())
                .isNotEmpty()
                .allSatisfy(
                        token ->
                                assertThat(center.with(token).get("/v1/cases").status())
                                        .isEqualTo(401));
    }

    @Test
    void a_token_of_the_file_is() {
        assertThat(center.with(TOKEN).get("/v1/organizations").status()).isEqualTo(200);
        assertThat(center.with(HashedTokens.hash(TOKEN)).get("/v1/organizations").status())
                .as("its hash is not")
                .isEqualTo(401);
    }

    @Test
    void there_is_no_sample_data() {
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
    void the_catalogue_is_there_as_shipped() {
        Client registrar = center.with(TOKEN);

        assertThat(registrar.get("/v1/product-lines").body().path("items")).hasSize(6);
        assertThat(registrar.get("/v1/products/M320").text("/product_line")).isEqualTo("M_SERIES");
    }
}
