package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;

/** Requests to the pages of cases, by people of the sample data. */
abstract class CasePageRequests {
    static final String HOSTILE = "<script>alert(1)</script>";

    /** A complete form, which ana and dan may send. */
    static final Map<String, String> COMPLETE =
            Map.of(
                    "serial", " jn1 ",
                    "synopsis", "Both reset " + HOSTILE,
                    "description", "Since 09:00.\nAfter " + HOSTILE,
                    "priority", "P1",
                    "contact_name", "NOC " + HOSTILE,
                    "contact_phone", "+1 408 555 0100",
                    "diagnostics", "core dump\n\nlogs",
                    "key", "one");

    @Inject ProbeClient server;

    /** Fails unless a form led back to the case. */
    static void done(Answer answer, String path) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(path + "#newest");
    }

    /** Opens a case by its form, and returns the path of its page. */
    String opened(String person, Map<String, String> form) {
        Answer opened = post(person, "/cases/new", form);
        assertThat(opened.status()).as(opened.raw().body()).isEqualTo(303);
        return Objects.requireNonNull(opened.header("Location")).replace("?opened=true", "");
    }

    /** Has engineer-l1 claim the first case of L1. */
    Answer claim() {
        return server.send(
                request("engineer-l1", "/v1/queues/L1/claims").POST(BodyPublishers.noBody()));
    }

    Answer get(String person, String path) {
        return server.send(request(person, path).GET());
    }

    Answer post(String person, String path, Map<String, String> form) {
        return post(
                person,
                path,
                form.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    Answer post(String person, String path, String form) {
        return server.send(
                request(person, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    HttpRequest.Builder request(String person, String path) {
        return server.anonymous(path)
                .header("Accept", path.startsWith("/v1") ? "application/json" : "text/html")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Authorization", "Bearer demo-" + person);
    }
}
