package org.expedite.web.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codings of a response that a client accepts (RFC 9110, 12.5.3). */
final class AcceptedCodings {

    private static final String ANY = "*";
    private static final String REFUSED = "0(\\.0*)?";

    private AcceptedCodings() {}

    /** Returns whether a client accepts a coding; without the header it accepts none. */
    static boolean contain(String coding, HttpRequest<?> request) {
        Map<String, Boolean> accepted =
                request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(entry -> entry.toLowerCase(Locale.ROOT).split(";", -1))
                        .collect(
                                Collectors.toMap(
                                        parts -> parts[0].strip(),
                                        AcceptedCodings::isAccepted,
                                        (first, _) -> first));
        return accepted.getOrDefault(coding, accepted.getOrDefault(ANY, false));
    }

    private static boolean isAccepted(String[] parts) {
        return Stream.of(parts)
                .skip(1)
                .map(String::strip)
                .filter(parameter -> parameter.startsWith("q="))
                .noneMatch(quality -> quality.substring(2).matches(REFUSED));
    }
}
