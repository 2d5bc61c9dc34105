package org.expedite.web.api.programme;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.expedite.application.programme.Programme;
import org.expedite.application.programme.ProgrammeDesk;
import org.expedite.web.api.resources.EntityTags;
import org.expedite.web.http.routes.OpenToAll;
import org.jspecify.annotations.Nullable;

/** The programme, open to everybody. */
@Controller("/v1/program")
@OpenToAll
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Program")
public class ProgrammeController {
    private final ProgrammeDesk desk;
    private final JsonMapper json;

    /** The response served last. */
    private volatile @Nullable Served last;

    /** A programme as it is served. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares it, and nobody else has it.
    private record Served(Programme programme, byte[] body, String tag) {}

    ProgrammeController(ProgrammeDesk desk, JsonMapper json) {
        this.desk = desk;
        this.json = json;
    }

    /**
     * Priorities, expert levels, technical levels, access, questions, clauses and rules: everything
     * to know before opening a case. Needs no sign-in.
     *
     * @param known entity tags of what the client has already
     */
    @Get
    @ApiResponse(
            responseCode = "200",
            description = "The programme of today.",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = "A strong entity tag of the body.",
                            schema = @Schema(type = "string")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeJson.class)))
    @ApiResponse(
            responseCode = "304",
            description = "It is what the client has already.",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = "A strong entity tag of the body.",
                            schema = @Schema(type = "string")))
    HttpResponse<byte[]> getProgram(
            @Nullable
                    @Size(max = 8192)
                    @io.micronaut.http.annotation.Header(HttpHeaders.IF_NONE_MATCH)
                    String known) {
        Served now = today();
        return (EntityTags.known(known, now.tag())
                        ? HttpResponse.<byte[]>status(HttpStatus.NOT_MODIFIED)
                        : HttpResponse.ok(now.body()).contentType(MediaType.APPLICATION_JSON_TYPE))
                .header(HttpHeaders.ETAG, now.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    /** The desk returns the same object as long as nothing has changed. */
    private Served today() {
        Programme programme = desk.today();
        Served served = last;
        if (served == null || !served.programme().equals(programme)) {
            try {
                byte[] body = json.writeValueAsBytes(ProgrammeJson.of(programme));
                served = new Served(programme, body, EntityTags.of(body));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            last = served;
        }
        return served;
    }
}
