package org.expedite.web.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.junit.jupiter.api.Test;

/** The description and its page, without authentication. */
@MicronautTest(transactional = false)
class DocsPageTest {

    private static final Pattern LINKED = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject ProbeClient server;

    @Test
    void the_description_is_public() throws Exception {
        Answer answer = get("/openapi.yml");
        JsonNode description = new YAMLMapper().readTree(answer.raw().body());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/yaml");
        assertThat(description.at("/info/title").asText()).isEqualTo("Expedite");
        assertThat(description.at("/info/version").isTextual()).isTrue();
        assertThat(description.at("/components/securitySchemes/bearer/scheme").asText())
                .isEqualTo("bearer");
        assertThat(description.at("/components/schemas/Problem/required")).hasSize(8);
    }

    @Test
    void the_approved_file_is_served_unchanged() {
        assertThat(get("/openapi.yml").raw().body().equals(DescriptionFile.approved())).isTrue();
    }

    @Test
    void the_description_is_compressed_for_clients_that_accept_it() throws Exception {
        for (String accepted : List.of("gzip", "br, GZIP;q=0.5", "*", "identity;q=0.1, gzip")) {
            HttpResponse<byte[]> answer = described(accepted);
            assertThat(answer.headers().firstValue("Content-Encoding"))
                    .as(accepted)
                    .contains("gzip");
            assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
            assertThat(answer.body().length).isLessThan(DescriptionFile.approved().length() / 4);
            try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                assertThat(
                                new String(plain.readAllBytes(), StandardCharsets.UTF_8)
                                        .equals(DescriptionFile.approved()))
                        .isTrue();
            }
        }
        for (String accepted : List.of("br", "gzip;q=0", "*, gzip; q=0.000", "identity")) {
            HttpResponse<byte[]> answer = described(accepted);
            assertThat(answer.headers().firstValue("Content-Encoding")).as(accepted).isEmpty();
            assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
        }
    }

    private HttpResponse<byte[]> described(String accepted) throws Exception {
        return HTTP.send(
                server.anonymous("/openapi.yml").header("Accept-Encoding", accepted).build(),
                BodyHandlers.ofByteArray());
    }

    @Test
    void the_short_path_redirects_to_the_page() {
        Answer answer = get("/docs");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/docs/index.html");
    }

    @Test
    void the_page_and_its_resources_come_from_this_server() {
        Answer page = get("/docs/index.html");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("http");
        assertThat(LINKED.matcher(page.raw().body()).results().map(link -> link.group(1)))
                .hasSizeGreaterThan(3)
                .allSatisfy(link -> assertThat(get(link).status()).isEqualTo(200));
    }

    @Test
    void a_missing_resource_is_answered_404() {
        assertThat(get("/docs/nothing-here.js").status()).isEqualTo(404);
        assertThat(get("/docs/%2e%2e/openapi.yml").status()).isEqualTo(404);
    }

    private Answer get(String path) {
        return server.send(server.anonymous(path).GET());
    }
}
