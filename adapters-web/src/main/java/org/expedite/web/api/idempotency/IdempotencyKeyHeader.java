package org.expedite.web.api.idempotency;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import org.expedite.application.idempotency.IdempotencyKey;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.RequestProblems;

/** The header by which a caller identifies a request. */
public final class IdempotencyKeyHeader {
    private static final String HEADER = "Idempotency-Key";

    private IdempotencyKeyHeader() {}

    /**
     * Reads the header of a request.
     *
     * @param request the request
     * @return the key, if the caller sent one
     * @throws ProblemException 400 if it is not exactly one key of the required form
     */
    public static Optional<String> of(HttpRequest<?> request) {
        List<String> values = request.getHeaders().getAll(HEADER);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.size() > 1 || !IdempotencyKey.isKey(values.getFirst())) {
            throw new ProblemException(
                    RequestProblems.invalidParameters(
                            List.of(
                                    FieldErrorJson.ofHeader(
                                            HEADER,
                                            "INVALID_KEY",
                                            "must be one key of 1 to 255 visible ASCII"
                                                    + " characters"))));
        }
        return Optional.of(values.getFirst());
    }
}
