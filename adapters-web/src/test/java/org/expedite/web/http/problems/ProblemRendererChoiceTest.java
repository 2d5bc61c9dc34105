package org.expedite.web.http.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemRendererChoiceTest {

    private static final String JSON = "application/problem+json";
    private static final String HTML = "text/html";

    private final ProblemResponses both =
            new ProblemResponses(List.of(new Renderer(HTML), new Renderer(JSON)));

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/v1/cases", "/v1/nothing-here"})
    void a_path_of_the_api_gets_json_even_if_html_is_preferred(String path) {
        assertThat(mediaType(both, path, HTML)).isEqualTo(JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "text/html, application/json;q=0.9"
            })
    void another_path_gets_a_page_if_html_is_preferred(String accept) {
        assertThat(mediaType(both, "/queues", accept)).isEqualTo(HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/*",
                "application/json",
                "application/problem+json, text/html",
                "text/html, application/json",
                "text/html;q=0.5, application/json",
                "text/html;q=0",
                "text/csv"
            })
    void another_path_gets_json_unless_html_is_preferred(String accept) {
        assertThat(mediaType(both, "/queues", accept)).isEqualTo(JSON);
    }

    @Test
    void another_path_gets_json_without_an_accept_header() {
        assertThat(mediaType(both, "/queues", null)).isEqualTo(JSON);
    }

    @ParameterizedTest
    @CsvSource({"/v1/cases", "/queues"})
    void all_paths_get_json_without_an_html_renderer(String path) {
        ProblemResponses alone = new ProblemResponses(List.of(new Renderer(JSON)));

        assertThat(mediaType(alone, path, HTML)).isEqualTo(JSON);
    }

    @Test
    void the_body_comes_from_the_chosen_renderer() {
        MutableHttpResponse<Object> response =
                both.render(
                        Problems.notFound("No case."), request("/queues", HTML), HttpResponse.ok());

        assertThat(response.code()).isEqualTo(404);
        assertThat(response.body()).isEqualTo(HTML);
        assertThat(response.getContentType()).contains(MediaType.TEXT_HTML_TYPE);
    }

    @Test
    void exactly_one_renderer_is_the_default() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ProblemResponses(List.of(new Renderer(HTML))));
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                new ProblemResponses(
                                        List.of(new Renderer(JSON), new Renderer(JSON))));
    }

    private static String mediaType(
            ProblemResponses responses, String path, @Nullable String accept) {
        return responses.rendererOf(request(path, accept)).mediaType().getName();
    }

    private static HttpRequest<?> request(String path, @Nullable String accept) {
        MutableHttpRequest<?> request = HttpRequest.GET(path);
        return accept == null ? request : request.header("Accept", accept);
    }

    /**
     * A renderer that writes its own media type.
     *
     * @param type the media type
     */
    private record Renderer(String type) implements ProblemRenderer {

        @Override
        public MediaType mediaType() {
            return MediaType.of(type);
        }

        @Override
        public boolean ownsPath(String path) {
            return type.equals(JSON) && (path.equals("/v1") || path.startsWith("/v1/"));
        }

        @Override
        public boolean isDefault() {
            return type.equals(JSON);
        }

        @Override
        public Object body(ProblemSpec spec, HttpRequest<?> request) {
            return type;
        }
    }
}
