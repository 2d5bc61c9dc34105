package org.expedite.web.docs;

import io.micronaut.core.io.ResourceResolver;
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
import java.net.URI;
import org.expedite.web.problems.Problem;
import org.expedite.web.security.OpenRoutes;
import org.jspecify.annotations.Nullable;

/** Serves the description of the API; the page that shows it is a set of static files. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "About")
class DocsController {

    private static final String GENERATED = "classpath:META-INF/swagger/openapi.yml";
    private static final String EXAMPLES = "classpath:openapi/examples/";
    private static final String YAML = "application/yaml";
    private static final URI PAGE = URI.create("/docs/index.html");

    private final ResourceResolver resources;
    private volatile @Nullable String document;

    DocsController(ResourceResolver resources) {
        this.resources = resources;
    }

    /**
     * The description of this API. It is made from the program that serves it. Needs no sign-in.
     *
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
            description = "What went wrong (RFC 9457).",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_PROBLEM,
                            schema = @Schema(implementation = Problem.class)))
    HttpResponse<String> description() {
        return HttpResponse.ok(document()).contentType(YAML);
    }

    /**
     * The way to the page that shows the description.
     *
     * @return 303 to the page
     */
    @Hidden
    @Get("/docs")
    HttpResponse<?> page() {
        return HttpResponse.seeOther(PAGE);
    }

    private String document() {
        String made = document;
        if (made == null) {
            made = make();
            document = made;
        }
        return made;
    }

    private String make() {
        InputStream generated =
                resources
                        .getResourceAsStream(GENERATED)
                        .orElseThrow(() -> new IllegalStateException(GENERATED + " is missing"));
        try (generated) {
            return ApiDocument.complete(
                    generated,
                    OpenRoutes::isOpen,
                    operation -> resources.getResourceAsStream(EXAMPLES + operation + ".json"));
        } catch (IOException e) {
            throw new IllegalStateException(GENERATED + " cannot be read", e);
        }
    }
}
