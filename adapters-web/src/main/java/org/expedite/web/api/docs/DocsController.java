package org.expedite.web.api.docs;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.expedite.web.api.problems.Problem;
import org.expedite.web.http.CompressedFile;
import org.expedite.web.http.routes.OpenToAll;

/**
 * Serves the description of the API, a file that the build generates and compares with the code.
 * Static files make up the page that shows it.
 */
@Controller
@OpenToAll
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "About")
class DocsController {

    private static final String FILE = "classpath:openapi.yml";
    private static final String YAML = "application/yaml";
    private static final URI PAGE = URI.create(DocsFiles.PAGE);

    private final CompressedFile description;

    DocsController(ResourceResolver resources) {
        description = new CompressedFile(read(resources));
    }

    /**
     * The description of this API, generated from its code. Needs no sign-in.
     *
     * @param request names the codings that the client accepts
     * @return YAML of OpenAPI 3.1
     */
    @Get(uri = "/openapi.yml", produces = YAML)
    @Operation(summary = "The description of this API", operationId = "description")
    @ApiResponse(
            responseCode = "200",
            description = "OpenAPI 3.1.",
            content = @Content(mediaType = YAML, schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "406",
            description = "Problem details (RFC 9457).",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_PROBLEM,
                            schema = @Schema(implementation = Problem.class)))
    HttpResponse<byte[]> description(HttpRequest<?> request) {
        return description.responseTo(request).contentType(YAML);
    }

    /**
     * Redirects to the page that shows the description.
     *
     * @return 303 to the page
     */
    @Hidden
    @Get("/docs")
    HttpResponse<?> page() {
        return HttpResponse.seeOther(PAGE);
    }

    private static byte[] read(ResourceResolver resources) {
        try (InputStream file =
                resources
                        .getResourceAsStream(FILE)
                        .orElseThrow(() -> new IllegalStateException(FILE + " is missing"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
