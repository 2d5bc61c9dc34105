package org.expedite.web.api.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemSpec;
import org.jspecify.annotations.Nullable;

/**
 * Body of every response that is not a success (RFC 9457). All members are always present, except
 * {@code allowed_actions}, which only a refusal by state has.
 *
 * @param type a stable name of this kind of problem; {@code urn:expedite:problem:} and the code
 * @param title the kind of problem, for people; the same for each occurrence
 * @param status the HTTP status
 * @param detail this occurrence, for people
 * @param instance the path of the request
 * @param code the kind of problem, for programs; {@code UPPER_SNAKE}, an open set
 * @param errors one for each invalid field or parameter; empty if none is at fault
 * @param requestId the id of the request, as in {@code X-Request-Id} and in the server's log
 * @param allowedActions actions that the present state of the resource allows
 */
@Introspected
@Schema(
        name = "Problem",
        description = "Problem details (RFC 9457).",
        requiredProperties = {
            "type",
            "title",
            "status",
            "detail",
            "instance",
            "code",
            "errors",
            "request_id"
        })
public record Problem(
        @Schema(example = "urn:expedite:problem:invalid-body") String type,
        @Schema(example = "Invalid body.") String title,
        @Schema(example = "422") int status,
        @Schema(example = "/product/serial must be given.") String detail,
        @Schema(example = "/v1/cases") String instance,
        @Schema(example = "INVALID_BODY") String code,
        List<FieldErrorJson> errors,
        @Schema(example = "0f8fad5b-d9cb-469f-a165-70867728950e") String requestId,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "Only for a refusal by state (409).")
                @Nullable List<String> allowedActions) {

    /**
     * Creates the body for one request.
     *
     * @param spec the problem
     * @param instance the path of the request
     * @param requestId the id of the request
     * @return the body of the response
     */
    static Problem of(ProblemSpec spec, String instance, String requestId) {
        String slug = spec.code().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(
                "urn:expedite:problem:" + slug,
                spec.title(),
                spec.status(),
                spec.detail(),
                instance,
                spec.code(),
                spec.errors(),
                requestId,
                spec.allowedActions());
    }
}
