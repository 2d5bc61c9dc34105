package org.expedite.shipped;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who uses a demo a little, by the API and by pages; each response has to be good. */
final class Visitor {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");
    private static final String CASE =
            """
            {"channel": "WEB", "product": {"serial": "JN1"}, "priority": "P1", "synopsis": "Down",
             "round_the_clock_contacts": [{"name": "NOC", "phone": "+14085550100"}],
             "diagnostics": ["core dumps"]}
            """;
    private static final String ESCALATION =
            """
            {"kind": "PRIORITY", "reason": "TECHNICAL_EXPERTISE", "justification": "Ours is done."}
            """;

    private final URI server;

    Visitor(URI server) {
        this.server = server;
    }

    /** Takes the way of a case from its customer to the queue. */
    void visit() throws IOException, InterruptedException {
        look();
        String answer = post("/v1/cases", CASE);
        Matcher number = NUMBER.matcher(answer);
        if (!number.find()) {
            throw new IllegalStateException(answer);
        }
        String path = "/v1/cases/" + number.group(1);
        var _ = post(path + "/escalations", ESCALATION);
        get(path, "ana");
        get("/v1/cases", "ana");
        pages(number.group(1));
    }

    /** Reads what anybody may read. */
    void look() throws IOException, InterruptedException {
        for (String path : new String[] {"/health/readiness", "/", "/sign-in", "/openapi.yml"}) {
            expect(200, request(path).GET().build());
        }
    }

    private void pages(String number) throws IOException, InterruptedException {
        HttpResponse<String> signedIn =
                expect(
                        303,
                        request("/sign-in/demo")
                                .header("Sec-Fetch-Site", "same-origin")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("return_to=/profile&person=ana"))
                                .build());
        String cookie =
                signedIn.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        for (String path : new String[] {"/profile", "/cases", "/cases/" + number}) {
            expect(200, request(path).header("Cookie", cookie).GET().build());
        }
    }

    private void get(String path, String person) throws IOException, InterruptedException {
        expect(200, request(path).header("Authorization", "Bearer demo-" + person).build());
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        return expect(
                        201,
                        request(path)
                                .header("Authorization", "Bearer demo-ana")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build())
                .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private static HttpResponse<String> expect(int status, HttpRequest request)
            throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
        if (response.statusCode() != status) {
            throw new IllegalStateException(
                    request.uri() + " " + response.statusCode() + " " + response.body());
        }
        return response;
    }
}
