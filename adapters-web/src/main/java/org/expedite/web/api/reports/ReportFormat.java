package org.expedite.web.api.reports;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.util.function.Supplier;
import org.expedite.web.http.problems.ProblemException;
import org.jspecify.annotations.Nullable;

/** The formats of a report. */
enum ReportFormat {
    JSON,
    CSV;

    /**
     * Returns the format that a request wants: {@code format}, else what it accepts, JSON if both.
     *
     * @throws ProblemException 400 if there is no such format
     */
    static ReportFormat of(@Nullable String format, HttpRequest<?> request) {
        return switch (format) {
            case "json" -> JSON;
            case "csv" -> CSV;
            case null -> accepted(request);
            default ->
                    throw ProblemException.parameter(
                            "format", "UNKNOWN_VALUE", "must be json or csv");
        };
    }

    private static ReportFormat accepted(HttpRequest<?> request) {
        for (MediaType accepted : request.accept()) {
            if (accepted.matches(MediaType.APPLICATION_JSON_TYPE)) {
                return JSON;
            } else if (accepted.matches(MediaType.of(Csv.TYPE))) {
                return CSV;
            }
        }
        return JSON;
    }

    /**
     * Creates the response in this format.
     *
     * @param name the name of the file without its extension
     */
    HttpResponse<?> response(String name, Object json, Supplier<String> csv) {
        return switch (this) {
            case JSON -> HttpResponse.ok(json).contentType(MediaType.APPLICATION_JSON_TYPE);
            case CSV ->
                    HttpResponse.ok(csv.get())
                            .contentType(MediaType.of(Csv.TYPE + ";charset=utf-8"))
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    "attachment; filename=\"" + name + ".csv\"");
        };
    }
}
