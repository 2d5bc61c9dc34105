package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.expedite.persistence.TestDatabase;
import org.expedite.sample.DemoActors;
import org.expedite.web.security.HashedTokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
@DisplayName("In production")
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
    @DisplayName("no published token is good for anything")
    void noDemoTokens() {
        assertThat(DemoActors.byToken().keySet())
                .isNotEmpty()
                .allSatisfy(
                        token ->
                                assertThat(center.with(token).get("/v1/cases").status())
                                        .isEqualTo(401));
    }

    @Test
    @DisplayName("a token of the file is")
    void tokenOfTheFile() {
        assertThat(center.with(TOKEN).get("/v1/organizations").status()).isEqualTo(200);
        assertThat(center.with(HashedTokens.hash(TOKEN)).get("/v1/organizations").status())
                .as("its hash is not")
                .isEqualTo(401);
    }

    @Test
    @DisplayName("there is no sample data")
    void noSampleData() {
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
    @DisplayName("the catalogue is there as shipped")
    void catalogue() {
        Client registrar = center.with(TOKEN);

        assertThat(registrar.get("/v1/product-lines").body().path("items")).hasSize(6);
        assertThat(registrar.get("/v1/products/M320").text("/product_line")).isEqualTo("M_SERIES");
    }
}
